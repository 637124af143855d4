package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.exchange.catalog.Article.Shape;
import dev.ringwall.exchange.catalog.Phrase.Link;
import dev.ringwall.exchange.catalog.Phrase.Ours;
import dev.ringwall.exchange.catalog.Phrase.Plain;
import dev.ringwall.exchange.catalog.Phrase.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row about how an organisation works as an article: its facts, and our words about it. */
public final class ProcessArticle {

    private final ProcessCatalog catalog;
    private final ArticleSections sections = new ArticleSections();

    private ProcessArticle(ProcessCatalog catalog) {
        this.catalog = catalog;
    }

    /** @param text what we say of it; empty for an edition of which numbers and titles alone are carried */
    public static Article of(ProcessRequirement row, ProcessCatalog catalog, Optional<ProcessText> text) {
        ProcessArticle article = new ProcessArticle(catalog);
        article.facts(row);
        text.ifPresentOrElse(article::ours, () -> article.sections.end(new Worded("explain.title-alone")));
        return new Article(row.id().toString(), row.id().code(), row.title(), head(row), article.sections.all());
    }

    private static List<Phrase> head(ProcessRequirement row) {
        Plain edition = new Plain(row.id().edition().toString());
        List<Phrase> head = new ArrayList<>();
        head.add(
                row.clause().isEmpty()
                        ? edition
                        : new Worded("explain.clause", List.of(edition, new Plain(row.clause()))));
        row.groups().forEach(group -> head.add(new Ours(group.id() + " " + group.title())));
        return head;
    }

    private void facts(ProcessRequirement row) {
        sections.ours("topic", row.topic());
        rows("strengthens", row.parent().stream().toList());
        rows(
                "strengthened-by",
                catalog.enhancementsOf(row.id()).stream()
                        .map(ProcessRequirement::id)
                        .toList());
        rows("near", row.near());
        sections.ours("inputs", row.inputs()).ours("outputs", row.outputs()).ours("proof", row.proof());
        if (row.asksForDocument()) {
            sections.say("document", new Worded("explain.asks-for-document"));
        }
        if (!row.near().isEmpty()) {
            sections.end(new Worded("explain.near-is-ours"));
        }
        sections.end();
    }

    private void ours(ProcessText text) {
        sections.ours("purpose", text.purpose())
                .end()
                .ours("question", text.question())
                .end()
                .ours("evidence", text.evidence())
                .end();
        for (int i = 0; i < text.maturity().size(); i++) {
            Plain level = new Plain(Integer.toString(i + 1));
            sections.ours(
                            new Worded("explain.maturity-level", List.of(level)),
                            text.maturity().get(i))
                    .end();
        }
        sections.ours("failure", text.failure()).end();
    }

    private void rows(String label, List<ProcessRequirementId> ids) {
        sections.say(
                label,
                Shape.EACH,
                ids.stream()
                        .map(id -> new Link(
                                id.toString(), id.code(), catalog.require(id).title()))
                        .toList());
    }
}
