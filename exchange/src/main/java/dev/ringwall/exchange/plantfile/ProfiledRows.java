package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.profile.Profile;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A row of one of the parts from which a profile may choose, in its short form or with part and edition. */
record ProfiledRows(ProcessCatalog processes, Catalog catalog) implements Kind<RowId> {

    private static final String EXAMPLE = "a row such as `SR 1.1 RE 1` or `SP.01.01 BR`";

    @Override
    public Optional<RowId> read(Written written, Reading reading) {
        if (!(written instanceof Written.Text text) || text.isNothing()) {
            return reading.expected(IssueCode.WRONG_SHAPE, EXAMPLE, written);
        }
        Optional<RowId> row = RowId.parse(text.text());
        if (row.isEmpty()) {
            return reading.expected(IssueCode.UNREADABLE_ROW, EXAMPLE, text);
        }
        Edition edition = row.get().edition();
        if (!Profile.EDITIONS.contains(edition)) {
            String allowed = Profile.EDITIONS.stream().map(Edition::toString).collect(Collectors.joining(", "));
            String sentence =
                    "expected a row of " + allowed + ", got `" + text.text().strip() + "`, which is one of " + edition;
            reading.report(IssueCode.ROW_OF_ANOTHER_PART, sentence, text.span());
            return Optional.empty();
        }
        if (!isKnown(row.get())) {
            String sentence = "expected a row of " + edition + ", got `"
                    + text.text().strip() + "`" + reading.proposal(row.get().code(), codes(edition));
            reading.report(IssueCode.UNKNOWN_ROW, sentence, text.span());
            return Optional.empty();
        }
        return row;
    }

    private boolean isKnown(RowId row) {
        return switch (row) {
            case RequirementId technical -> catalog.find(technical).isPresent();
            case ProcessRequirementId process -> processes.find(process).isPresent();
        };
    }

    private List<String> codes(Edition edition) {
        return edition.equals(Edition.SYSTEM) || edition.equals(Edition.COMPONENT)
                ? catalog.requirements().stream()
                        .filter(row -> row.id().edition().equals(edition))
                        .map(row -> row.id().code())
                        .toList()
                : processes.rows(edition).stream().map(row -> row.id().code()).toList();
    }

    @Override
    public Written write(RowId row) {
        return Written.text(row.code());
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string");
    }

    /** The first place of a row is the one that is told; whether it may stand there twice is no matter of reading. */
    @Override
    public void register(Written written, String owner, Reading reading) {
        if (written instanceof Written.Text text) {
            RowId.parse(text.text())
                    .ifPresent(row -> reading.known().register(Named.ROW, row.toString(), reading.packed(text.span())));
        }
    }
}
