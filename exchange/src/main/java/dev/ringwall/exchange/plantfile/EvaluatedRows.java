package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.evaluation.Guide;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Written;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the part whose requirements are evaluated, in its short form or with part and edition.
 *
 * @param guide by which somebody evaluates; empty while nobody knows it
 */
record EvaluatedRows(ProcessCatalog processes, Optional<Guide> guide) implements Kind<RowId> {

    @Override
    public Optional<RowId> read(Written written, Reading reading) {
        if (!(written instanceof Written.Text text) || text.isNothing()) {
            return reading.expected(IssueCode.WRONG_SHAPE, example(), written);
        }
        Optional<RowId> row = RowId.parse(text.text());
        if (row.isEmpty()) {
            return reading.expected(IssueCode.UNREADABLE_ROW, example(), text);
        }
        Optional<Guide> other = guide.filter(own -> !own.rows().equals(row.get().edition()));
        if (other.isPresent()) {
            String sentence = "expected a row of " + other.get().rows() + ", got `"
                    + text.text().strip() + "`, which is one of " + row.get().edition();
            reading.report(IssueCode.ROW_OF_ANOTHER_PART, sentence, text.span());
            return Optional.empty();
        }
        if (guide.isEmpty()) {
            return row;
        }
        return switch (guide.get()) {
            case PROGRAMME ->
                new ProcessRows(processes, Optional.of(guide.get().rows()), false)
                        .read(text, reading)
                        .map(RowId.class::cast);
            case COMPONENT -> Rows.ROW.read(text, reading).map(RowId.class::cast);
        };
    }

    private String example() {
        return guide.filter(Guide.COMPONENT::equals).isPresent()
                ? "a row such as `CR 1.1 RE 1`"
                : "a row such as `SP.01.01 BR`";
    }

    @Override
    public Written write(RowId row) {
        return Written.text(row.code());
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string");
    }
}
