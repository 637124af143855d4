package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup;
import dev.ringwall.exchange.catalog.Article.Shape;
import dev.ringwall.exchange.catalog.Phrase.Link;
import dev.ringwall.exchange.catalog.Phrase.Plain;
import dev.ringwall.exchange.catalog.Phrase.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A requirement as an article: its facts, how a zone's answer follows from its parts, our words, and what serves it. */
public final class RowArticle {

    private static final int COMPONENT_TYPES = 4;

    private final Catalog catalog;
    private final ArticleSections sections = new ArticleSections();

    private RowArticle(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param text what we say of it
     * @param about what serves it, and what has it read anew
     */
    public static Article of(Requirement row, Catalog catalog, Optional<RequirementText> text, List<Entry> about) {
        RowArticle article = new RowArticle(catalog);
        article.facts(row);
        row.rollup().ifPresent(article::rollup);
        article.sections.end();
        text.ifPresent(article::ours);
        article.beside(about);
        return new Article(row.id().toString(), row.id().code(), row.title(), head(row), article.sections.all());
    }

    private static List<Phrase> head(Requirement row) {
        List<Phrase> head = new ArrayList<>();
        Plain edition = new Plain(row.id().edition().toString());
        head.add(new Worded("explain.clause", List.of(edition, new Plain(row.clause()))));
        row.fr()
                .ifPresent(fr -> head.add(
                        new Worded("explain.foundation", List.of(new Plain(fr.name()), Worded.of("foundation", fr)))));
        row.minSl()
                .ifPresent(level -> head.add(
                        new Worded("explain.from-level", List.of(new Plain(Integer.toString(level.value()))))));
        return head;
    }

    private void facts(Requirement row) {
        switch (row.status()) {
            case NORMATIVE -> {}
            case CONSTRAINT -> sections.say("counts", new Worded("explain.constraint"));
            case POINTER -> rows("asked-as", row.expandsTo());
            case NO_REQUIREMENT -> sections.say("asked", new Worded("explain.never"));
        }
        rows("strengthens", row.parent().stream().toList());
        rows(
                "strengthened-by",
                catalog.enhancementsOf(row.id()).stream().map(Requirement::id).toList());
        row.condition()
                .ifPresent(condition -> sections.say(
                        "asked", new Worded("catalog.only-with", List.of(Worded.of("condition", condition)))));
        if (row.types().size() < COMPONENT_TYPES) {
            sections.say(
                    "asked-of",
                    Shape.ROW,
                    row.types().stream()
                            .map(type -> Worded.of("component-type", type))
                            .toList());
        }
        rows("counterpart", row.counterparts());
        rows("near", row.hints());
        if (row.clause42()) {
            sections.say("clause-4-2", new Worded("explain.may-hinder"));
        }
    }

    private void rollup(Rollup rollup) {
        sections.say("zone", Worded.of("rollup-way", rollup.way()));
        rows("parts", rollup.parts());
        sections.say("conduit", Worded.of("conduit-scope", rollup.conduit()));
        sections.say("in-force", Worded.of("proof-class", rollup.inForce()));
        if (rollup.service()) {
            sections.say("service", new Worded("explain.service-may"));
        }
        rows("implies", rollup.implies());
        sections.end(new Worded("explain.our-reading"));
    }

    private void ours(RequirementText text) {
        switch (text) {
            case RequirementText.Asked(String purpose, String question, String evidence, String failure, String _) ->
                sections.ours("purpose", purpose)
                        .end()
                        .ours("question", question)
                        .end()
                        .ours("evidence", evidence)
                        .end()
                        .ours("failure", failure)
                        .end();
            case RequirementText.Pointer(String sentence) ->
                sections.ours("purpose", sentence).end();
        }
    }

    private void beside(List<Entry> about) {
        sections.say("served-by", Shape.EACH, links(about, Entry.Kind.FAMILY));
        sections.say("reread-by", Shape.EACH, links(about, Entry.Kind.READING));
        if (sections.isOpen()) {
            sections.end(new Worded("explain.serves-is-ours"));
        }
    }

    private static List<Link> links(List<Entry> entries, Entry.Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> new Link(entry.id(), entry.title(), "(" + entry.key() + ")"))
                .toList();
    }

    private void rows(String label, List<RequirementId> ids) {
        sections.say(label, Shape.EACH, links(ids, catalog).toList());
    }

    static Stream<Link> links(List<RequirementId> ids, Catalog catalog) {
        return ids.stream()
                .map(id ->
                        new Link(id.toString(), id.code(), catalog.require(id).title()));
    }
}
