package dev.ringwall.cli;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup;
import dev.ringwall.exchange.catalog.Entry;
import dev.ringwall.exchange.catalog.RequirementText;
import dev.ringwall.exchange.words.Words;
import java.util.List;
import java.util.Optional;

/** One requirement as people read it: its facts, how a zone's answer follows from its parts, and our words about it. */
final class ExplainText {

    private static final int LABEL = 14;

    private final Catalog catalog;
    private final Words words;
    private final Sheet sheet;

    ExplainText(Catalog catalog, Words words, Sheet sheet) {
        this.catalog = catalog;
        this.words = words;
        this.sheet = sheet;
    }

    void write(Requirement row, Optional<RequirementText> text) {
        sheet.heading(row.id().code() + " · " + row.title());
        sheet.faintLine(head(row));
        sheet.blank();
        facts(row);
        row.rollup().ifPresent(this::rollup);
        text.ifPresent(this::ours);
    }

    /** What serves the row, and what has it read anew. */
    void beside(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        sheet.blank();
        titles("served-by", Entry.Kind.FAMILY, entries);
        titles("reread-by", Entry.Kind.READING, entries);
        sheet.blank().faintLine(words.sentence("explain.serves-is-ours"));
    }

    private void titles(String label, Entry.Kind kind, List<Entry> entries) {
        String said = words.sentence("explain.label." + label);
        for (Entry entry : entries) {
            if (entry.kind() == kind) {
                sheet.beside(said, LABEL, entry.title() + " (" + entry.key() + ")");
                said = "";
            }
        }
    }

    /** The text of a user's own copy of the standard, beside ours. */
    void licensed(String text) {
        sheet.blank();
        say("licensed", text);
    }

    private String head(Requirement row) {
        StringBuilder head = new StringBuilder(
                words.sentence("explain.clause", List.of(row.id().edition().toString(), row.clause())));
        row.fr()
                .ifPresent(fr -> head.append(" · ")
                        .append(fr)
                        .append(", ")
                        .append(words.sentence("foundation." + Choice.word(fr))));
        row.minSl()
                .ifPresent(level -> head.append(" · ")
                        .append(words.sentence("explain.from-level", List.of(Integer.toString(level.value())))));
        return head.toString();
    }

    private void facts(Requirement row) {
        switch (row.status()) {
            case NORMATIVE -> {}
            case CONSTRAINT -> say("counts", words.sentence("explain.constraint"));
            case POINTER -> rows("asked-as", row.expandsTo());
            case NO_REQUIREMENT -> say("asked", words.sentence("explain.never"));
        }
        row.parent().ifPresent(base -> say("strengthens", named(List.of(base))));
        List<RequirementId> enhancements =
                catalog.enhancementsOf(row.id()).stream().map(Requirement::id).toList();
        rows("strengthened-by", enhancements);
        row.condition()
                .ifPresent(condition -> say(
                        "asked",
                        words.sentence(
                                "catalog.only-with", List.of(words.sentence("condition." + Choice.word(condition))))));
        if (!row.types().isEmpty() && row.types().size() < 4) {
            say(
                    "asked-of",
                    String.join(
                            ", ",
                            row.types().stream()
                                    .map(type -> words.sentence("component-type." + Choice.word(type)))
                                    .toList()));
        }
        rows("counterpart", row.counterparts());
        rows("near", row.hints());
        if (row.clause42()) {
            say("clause-4-2", words.sentence("explain.may-hinder"));
        }
    }

    private void rollup(Rollup rollup) {
        say("zone", words.sentence("rollup-way." + Choice.word(rollup.way())));
        rows("parts", rollup.parts());
        say("conduit", words.sentence("conduit-scope." + Choice.word(rollup.conduit())));
        say("in-force", words.sentence("proof-class." + Choice.word(rollup.inForce())));
        if (rollup.service()) {
            say("service", words.sentence("explain.service-may"));
        }
        rows("implies", rollup.implies());
        sheet.blank().faintLine(words.sentence("explain.our-reading"));
    }

    private void ours(RequirementText text) {
        sheet.blank();
        switch (text) {
            case RequirementText.Asked(String purpose, String question, String evidence, String failure, String _) -> {
                say("purpose", purpose);
                sheet.blank();
                say("question", question);
                sheet.blank();
                say("evidence", evidence);
                sheet.blank();
                say("failure", failure);
            }
            case RequirementText.Pointer(String sentence) -> say("purpose", sentence);
        }
    }

    private void rows(String label, List<RequirementId> ids) {
        ids.stream().limit(1).forEach(id -> say(label, named(List.of(id))));
        ids.stream().skip(1).forEach(id -> sheet.beside("", LABEL, named(List.of(id))));
    }

    private String named(List<RequirementId> ids) {
        return String.join(
                ", ",
                ids.stream()
                        .map(id -> id.code() + " " + catalog.require(id).title())
                        .toList());
    }

    private void say(String label, String text) {
        sheet.beside(words.sentence("explain.label." + label), LABEL, text);
    }
}
