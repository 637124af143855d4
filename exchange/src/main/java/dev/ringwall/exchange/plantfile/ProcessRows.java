package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the part that a programme is about, in its short form or with part and edition.
 *
 * @param edition of the programme; empty while nobody knows it
 * @param names whether the row is what the record around it speaks of, which it does once
 */
record ProcessRows(ProcessCatalog catalog, Optional<Edition> edition, boolean names)
        implements Kind<ProcessRequirementId> {

    @Override
    public Optional<ProcessRequirementId> read(Written written, Reading reading) {
        if (!(written instanceof Written.Text text) || text.isNothing()) {
            return reading.expected(IssueCode.WRONG_SHAPE, example(), written);
        }
        Optional<ProcessRequirementId> id = ProcessRequirementId.parse(text.text());
        if (id.isEmpty()) {
            return reading.expected(IssueCode.UNREADABLE_ROW, example(), text);
        }
        if (edition.filter(own -> !own.equals(id.get().edition())).isPresent()) {
            String sentence = "expected a row of " + edition.get() + ", got `"
                    + text.text().strip() + "`, which is one of " + id.get().edition();
            reading.report(IssueCode.ROW_OF_ANOTHER_PART, sentence, text.span());
            return Optional.empty();
        }
        return catalog.find(id.get()).isPresent() ? id : unknown(id.get(), text, reading);
    }

    private Optional<ProcessRequirementId> unknown(ProcessRequirementId id, Written.Text text, Reading reading) {
        List<String> codes =
                catalog.rows(id.edition()).stream().map(row -> row.id().code()).toList();
        String sentence = "expected a row of " + id.edition() + ", got `"
                + text.text().strip() + "`" + reading.proposal(id.code(), codes);
        reading.report(IssueCode.UNKNOWN_ROW, sentence, text.span());
        return Optional.empty();
    }

    private String example() {
        String code = edition.flatMap(own -> catalog.rows(own).stream().findFirst())
                .map(ProcessRequirement::id)
                .map(ProcessRequirementId::code)
                .orElse("SP.01.01 BR");
        return "a row such as `" + code + "`";
    }

    @Override
    public Written write(ProcessRequirementId row) {
        return Written.text(row.code());
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string");
    }

    @Override
    public void register(Written written, String owner, Reading reading) {
        if (!names || !(written instanceof Written.Text text)) {
            return;
        }
        ProcessRequirementId.parse(text.text())
                .flatMap(row -> reading.known().register(Named.ROW, row.toString(), reading.packed(text.span())))
                .ifPresent(first -> reading.report(
                        IssueCode.GIVEN_TWICE,
                        "expected `" + text.text().strip() + "` once, got it in another entry too ("
                                + reading.place(first) + ")",
                        text.span()));
    }
}
