package dev.ringwall.server.http.view;

import dev.ringwall.exchange.catalog.Article;
import dev.ringwall.exchange.catalog.Phrase;
import dev.ringwall.exchange.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the catalogue as it is read.
 *
 * @param name its number; empty where the title is all the name it has
 * @param part the part that it is listed under
 * @param head what it is and where it stands
 * @param before the entry that stands before it in its part
 * @param after the entry that stands after it
 */
public record ArticleView(
        String id,
        String name,
        String title,
        String part,
        List<PhraseView> head,
        List<SectionView> sections,
        Optional<PhraseView> before,
        Optional<PhraseView> after) {

    /**
     * What is read together.
     *
     * @param notes what has to be known about it
     */
    public record SectionView(List<SaidView> lines, List<String> notes) {
        static SectionView of(Article.Section section, Words words) {
            return new SectionView(
                    section.lines().stream()
                            .map(line -> new SaidView(
                                    line.label().said(words), line.shape(), phrases(line.phrases(), words)))
                            .toList(),
                    section.notes().stream().map(note -> note.said(words)).toList());
        }
    }

    /** One thing that is said, under its label. */
    public record SaidView(String label, Article.Shape shape, List<PhraseView> phrases) {}

    /**
     * A piece of what is said.
     *
     * @param language of a text of the catalogue; empty for the program's own words, which are in the language asked for
     * @param entry the entry that it leads to
     * @param more what is said beside the name of that entry
     */
    public record PhraseView(String text, Optional<String> language, Optional<String> entry, Optional<String> more) {

        private static final String ENGLISH = "en";

        static PhraseView of(Phrase phrase, Words words) {
            return switch (phrase) {
                case Phrase.Ours(String text) ->
                    new PhraseView(text, Optional.of(ENGLISH), Optional.empty(), Optional.empty());
                case Phrase.Plain(String text) ->
                    new PhraseView(text, Optional.empty(), Optional.empty(), Optional.empty());
                case Phrase.Worded worded ->
                    new PhraseView(worded.said(words), Optional.empty(), Optional.empty(), Optional.empty());
                case Phrase.Link(String id, String name, String more) ->
                    new PhraseView(
                            name,
                            Optional.of(ENGLISH),
                            Optional.of(id),
                            more.isEmpty() ? Optional.empty() : Optional.of(more));
            };
        }
    }

    public static ArticleView of(
            Article article, String part, Optional<Phrase.Link> before, Optional<Phrase.Link> after, Words words) {
        return new ArticleView(
                article.id(),
                article.name(),
                article.title(),
                part,
                phrases(article.head(), words),
                article.sections().stream()
                        .map(section -> SectionView.of(section, words))
                        .toList(),
                before.map(link -> PhraseView.of(link, words)),
                after.map(link -> PhraseView.of(link, words)));
    }

    static List<PhraseView> phrases(List<Phrase> phrases, Words words) {
        return phrases.stream().map(phrase -> PhraseView.of(phrase, words)).toList();
    }
}
