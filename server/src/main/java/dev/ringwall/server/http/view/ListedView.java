package dev.ringwall.server.http.view;

import dev.ringwall.exchange.catalog.Listed;
import dev.ringwall.exchange.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the catalogue as it stands in the list of its part.
 *
 * @param name its number; empty where the title is all the name it has
 * @param edition of a requirement; empty for what is explained beside them
 * @param groups what it stands under, from the widest to the narrowest
 * @param level the first security level that selects it
 * @param note what sets it apart from its neighbours
 * @param gist what is said of it first
 */
public record ListedView(
        String id,
        String name,
        String title,
        Optional<String> edition,
        List<ArticleView.PhraseView> groups,
        Optional<Integer> level,
        Optional<String> note,
        String gist) {

    public static ListedView of(Listed listed, Words words) {
        return new ListedView(
                listed.id(),
                listed.name(),
                listed.title(),
                listed.edition().map(edition -> edition.toString()),
                ArticleView.phrases(listed.groups(), words),
                listed.level(),
                listed.note().map(note -> note.said(words)),
                listed.gist());
    }
}
