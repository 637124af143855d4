package dev.ringwall.cli;

import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.exchange.catalog.ProcessText;
import dev.ringwall.exchange.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row about how an organisation works, as people read it: its facts, and our words about it. */
final class ExplainedProcess {

    private static final int LABEL = 14;

    private final ProcessCatalog catalog;
    private final Words words;
    private final Sheet sheet;

    ExplainedProcess(ProcessCatalog catalog, Words words, Sheet sheet) {
        this.catalog = catalog;
        this.words = words;
        this.sheet = sheet;
    }

    void write(ProcessRequirement row, Optional<ProcessText> text) {
        sheet.heading(row.id().code() + " · " + row.title());
        sheet.faintLine(head(row));
        sheet.blank();
        facts(row);
        text.ifPresentOrElse(this::ours, () -> sheet.line(words.sentence("explain.title-alone")));
    }

    private String head(ProcessRequirement row) {
        String edition = row.id().edition().toString();
        String where =
                row.clause().isEmpty() ? edition : words.sentence("explain.clause", List.of(edition, row.clause()));
        return Stream.concat(Stream.of(where), row.groups().stream().map(group -> group.id() + " " + group.title()))
                .collect(Collectors.joining(" · "));
    }

    private void facts(ProcessRequirement row) {
        said("topic", row.topic());
        row.parent().ifPresent(base -> named("strengthens", List.of(base)));
        named(
                "strengthened-by",
                catalog.enhancementsOf(row.id()).stream()
                        .map(ProcessRequirement::id)
                        .toList());
        named("near", row.near());
        said("inputs", row.inputs());
        said("outputs", row.outputs());
        said("proof", row.proof());
        if (row.asksForDocument()) {
            say("document", words.sentence("explain.asks-for-document"));
        }
        if (!row.near().isEmpty()) {
            sheet.blank().faintLine(words.sentence("explain.near-is-ours"));
        }
    }

    private void ours(ProcessText text) {
        sheet.blank();
        say("purpose", text.purpose());
        sheet.blank();
        say("question", text.question());
        sheet.blank();
        say("evidence", text.evidence());
        for (int i = 0; i < text.maturity().size(); i++) {
            sheet.blank();
            sheet.beside(
                    words.sentence("explain.maturity-level", List.of(Integer.toString(i + 1))),
                    LABEL,
                    text.maturity().get(i));
        }
        sheet.blank();
        say("failure", text.failure());
    }

    private void named(String label, List<ProcessRequirementId> ids) {
        ids.stream().limit(1).forEach(id -> say(label, named(id)));
        ids.stream().skip(1).forEach(id -> sheet.beside("", LABEL, named(id)));
    }

    private String named(ProcessRequirementId id) {
        return id.code() + " " + catalog.require(id).title();
    }

    private void said(String label, String text) {
        if (!text.isEmpty()) {
            say(label, text);
        }
    }

    private void say(String label, String text) {
        sheet.beside(words.sentence("explain.label." + label), LABEL, text);
    }
}
