package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.exchange.catalog.Article.Shape;
import dev.ringwall.exchange.catalog.Phrase.Link;
import dev.ringwall.exchange.catalog.Phrase.Ours;
import dev.ringwall.exchange.catalog.Phrase.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A term, a technology family, a state or a part as an article: what we say of it, and where to read on. */
public final class EntryArticle {

    private EntryArticle() {}

    public static Article of(Entry entry, Catalog catalog, Lexicon lexicon) {
        ArticleSections sections = new ArticleSections();
        entry.passages()
                .forEach(passage ->
                        sections.ours(passage.label(), passage.text()).end());
        sections.say(
                "way",
                Shape.STEPS,
                entry.ways().stream()
                        .map(way -> link(lexicon.require(Entry.Kind.STATE, way.to()), way.when()))
                        .toList());
        sections.say(
                entry.kind() == Entry.Kind.FAMILY ? "serves" : "rereads",
                Shape.EACH,
                RowArticle.links(entry.requirements(), catalog).toList());
        sections.say(
                "see",
                Shape.ROW,
                entry.see().stream()
                        .map(key -> link(lexicon.require(Entry.Kind.TERM, key), ""))
                        .toList());
        if (entry.kind() == Entry.Kind.TERM) {
            sections.say(
                    "speaks-of-it",
                    Shape.ROW,
                    entry.parts().stream().map(EntryArticle::part).toList());
        }
        if (!entry.requirements().isEmpty()) {
            sections.end(new Worded("explain.serves-is-ours"));
        }
        boolean named = entry.kind() == Entry.Kind.PART || entry.kind() == Entry.Kind.FOUNDATION;
        return new Article(entry.id(), named ? entry.key() : "", entry.title(), head(entry), sections.all());
    }

    private static List<Phrase> head(Entry entry) {
        List<Phrase> head = new ArrayList<>();
        if (entry.kind() != Entry.Kind.TERM && entry.kind() != Entry.Kind.PART) {
            head.add(part(entry.part()));
        }
        head.add(Worded.of("entry-kind", entry.kind()));
        group(entry).ifPresent(head::add);
        return head;
    }

    /** What an entry stands under in its part. */
    static Optional<Phrase> group(Entry entry) {
        return switch (entry.kind()) {
            case STATE -> Optional.of(new Worded("patch-holder." + entry.group()));
            case FAMILY -> Optional.of(new Ours(entry.group()));
            case TERM, PART, MODEL, FOUNDATION, LEVEL, LEVEL_TYPE, READING -> Optional.empty();
        };
    }

    private static Link part(String number) {
        return new Link(Entry.id(Entry.Kind.PART, number), number, "");
    }

    private static Link link(Entry entry, String more) {
        return new Link(entry.id(), entry.title(), more);
    }
}
