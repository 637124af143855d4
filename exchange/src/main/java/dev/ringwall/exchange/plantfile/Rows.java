package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Span;
import dev.ringwall.exchange.yaml.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A requirement of the catalogue, in its short form {@code SR 1.1 RE 1} or with part and edition. */
final class Rows implements Kind<RequirementId> {

    static final Rows ROW = new Rows();

    static final String PATTERN =
            "^(\\d{5}-\\d-\\d:\\d{4} )?(CCSC|SR|CR|SAR|EDR|HDR|NDR) \\d{1,2}(\\.\\d{1,2})?( RE \\d)?$";

    private Rows() {}

    @Override
    public Optional<RequirementId> read(Written written, Reading reading) {
        if (!(written instanceof Written.Text text)) {
            return reading.expected(IssueCode.WRONG_SHAPE, "a requirement such as `SR 1.1 RE 1`", written);
        }
        Optional<RequirementId> before = reading.row(text.text());
        return before.isPresent() ? before : parsed(text, reading);
    }

    private static Optional<RequirementId> parsed(Written.Text text, Reading reading) {
        Optional<RequirementId> id = RequirementId.parse(text.text());
        if (id.isEmpty()) {
            return reading.expected(IssueCode.UNREADABLE_ROW, "a requirement such as `SR 1.1 RE 1`", text);
        }
        Optional<RequirementId> row = reading.catalog().find(id.get()).isEmpty()
                ? unknown(id.get(), text, reading)
                : asked(reading.catalog().require(id.get()), text.span(), reading);
        row.ifPresent(good -> reading.keepRow(text.text(), good));
        return row;
    }

    private static Optional<RequirementId> unknown(RequirementId id, Written.Text text, Reading reading) {
        List<String> all = reading.catalog().requirements().stream()
                .map(Requirement::id)
                .filter(each -> each.edition().equals(id.edition()))
                .map(RequirementId::code)
                .toList();
        String sentence = "expected a requirement of the catalogue, got `"
                + text.text().strip() + "`" + reading.proposal(id.code(), all);
        reading.report(IssueCode.UNKNOWN_ROW, sentence, text.span());
        return Optional.empty();
    }

    private static Optional<RequirementId> asked(Requirement row, Span span, Reading reading) {
        return switch (row.status()) {
            case NORMATIVE, CONSTRAINT -> Optional.of(row.id());
            case POINTER -> {
                String instead = row.expandsTo().stream()
                        .map(id -> "`" + id.code() + "`")
                        .collect(Collectors.joining(", "));
                String sentence = "expected a requirement that is asked, got `"
                        + row.id().code() + "`, which points to " + instead;
                reading.report(IssueCode.POINTER_ROW, sentence, span);
                yield Optional.empty();
            }
            case NO_REQUIREMENT -> {
                String sentence =
                        "expected a requirement that is asked, got `" + row.id().code() + "`, a number without one";
                reading.report(IssueCode.ROW_WITHOUT_REQUIREMENT, sentence, span);
                yield Optional.empty();
            }
        };
    }

    @Override
    public Written write(RequirementId id) {
        return Written.text(id.toString());
    }

    @Override
    public Map<String, Object> schema() {
        return Kinds.schema("type", "string", "pattern", PATTERN);
    }
}
