package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.Rollup;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether the fields of one piece of evidence agree with each other and with what the standard asks of its subject. */
record EvidenceSense(Evidence evidence, Reading reading) {

    private static final List<String> KINDS =
            Arrays.stream(Service.Kind.values()).map(Kinds::print).toList();

    boolean days(Span at) {
        return evidence.validUntil()
                        .filter(last -> last.isBefore(evidence.date()))
                        .isEmpty()
                || wrong(
                        IssueCode.ENDS_BEFORE_IT_BEGINS,
                        "expected a last day on or after `" + evidence.date() + "`, got `"
                                + evidence.validUntil().orElseThrow() + "`",
                        at);
    }

    boolean withdrawal(Span at) {
        return evidence.withdrawn().filter(word -> word.reason().isBlank()).isEmpty()
                || wrong(IssueCode.WITHDRAWN_WITHOUT_REASON, "expected `reason` in a withdrawal, got none", at);
    }

    /** Evidence on what carries a countermeasure, or on a service, may speak of the whole of it. */
    private boolean isOfWhole() {
        return evidence.service().isPresent()
                || evidence.subject().kind() == SubjectId.Kind.COUNTERMEASURE
                || evidence.subject().kind() == SubjectId.Kind.SERVICE;
    }

    boolean speaks(Span at) {
        return !evidence.statements().isEmpty()
                || evidence.byLevel().isPresent()
                || isOfWhole()
                || wrong(IssueCode.SAYS_NOTHING, "expected `rows` or `by_level`, got neither", at);
    }

    boolean namesVersions(Span at) {
        boolean needed = evidence.kind().isOfProduct() && evidence.subject().kind() == SubjectId.Kind.PRODUCT;
        return !needed
                || evidence.versions().isPresent()
                || wrong(
                        IssueCode.CLAIM_WITHOUT_VERSIONS,
                        "expected `versions` in a " + Kinds.print(evidence.kind()) + " on `"
                                + evidence.subject().value() + "`, got none",
                        at);
    }

    boolean level(Span at) {
        return evidence.byLevel().isEmpty()
                || evidence.kind().isOfProduct()
                || wrong(
                        IssueCode.CONTRADICTION,
                        "expected `by_level` in a claim, certificate or lab test, got it in a "
                                + Kinds.print(evidence.kind()),
                        at);
    }

    boolean sides(StatementRows.Said rows, boolean given, Span at) {
        return rows.listed()
                || !given
                || isOfWhole()
                || wrong(
                        IssueCode.CONTRADICTION,
                        "expected `says` beside a list of rows, got it beside rows with answers of their own",
                        at);
    }

    boolean rowsFit(List<Span> at) {
        boolean good = true;
        for (int i = 0; i < evidence.statements().size(); i++) {
            Statement statement = evidence.statements().get(i);
            Requirement row = reading.catalog().require(statement.row());
            if (!fits(row)) {
                String sentence =
                        "expected " + expected() + " for `" + evidence.subject().print() + "`, got `"
                                + row.id().code() + "`" + (row.isSystemRow() ? counterparts(row) : "");
                good &= wrong(IssueCode.ROW_NOT_FIT, sentence, at.get(i));
            }
        }
        return good;
    }

    /** Only a service of the named kind can ever complete such a row; a kind that none has leaves it open for good. */
    void servicesAreKnown(List<Span> at) {
        for (int i = 0; i < evidence.statements().size(); i++) {
            Statement statement = evidence.statements().get(i);
            if (statement.means() == Statement.Means.INTEGRATION && !KINDS.contains(plain(statement.detail()))) {
                String got = statement.detail().isBlank() ? "none" : "`" + statement.detail() + "`";
                reading.report(
                        IssueCode.UNKNOWN_SERVICE,
                        "expected a kind of service, one of " + String.join(", ", KINDS) + ", got " + got + " for `"
                                + statement.row().code() + "`",
                        at.get(i));
            }
        }
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    private boolean fits(Requirement row) {
        boolean system = row.isSystemRow();
        return switch (evidence.subject().kind()) {
            case ZONE, CONDUIT, SYSTEM, PLANT -> system;
            case PRODUCT, COMPONENT, GROUP, ASSET -> !system || isShownByUse() || isOwnShare(row);
            case SERVICE, COUNTERMEASURE -> true;
        };
    }

    /** That an asset or group uses a service is told in rows of the system. */
    private boolean isShownByUse() {
        return evidence.service().isPresent();
    }

    /** Rows that no component can show, spoken of an asset that provides them for others. */
    private boolean isOwnShare(Requirement row) {
        return evidence.subject().kind() == SubjectId.Kind.ASSET
                && row.rollup().map(Rollup::parts).map(List::isEmpty).orElse(true);
    }

    private String expected() {
        return switch (evidence.subject().kind()) {
            case ZONE, CONDUIT, SYSTEM, PLANT -> "a row of 62443-3-3";
            case ASSET -> "a row of 62443-4-2, or one of 62443-3-3 that no component can show,";
            case PRODUCT, COMPONENT, GROUP, SERVICE, COUNTERMEASURE -> "a row of 62443-4-2";
        };
    }

    private String counterparts(Requirement row) {
        List<String> parts = row.rollup().map(Rollup::parts).orElse(List.of()).stream()
                .map(id -> "`" + id.code() + "`")
                .toList();
        return parts.isEmpty() ? "" : "; its counterpart is " + String.join(", ", parts);
    }

    private boolean wrong(IssueCode code, String sentence, Span at) {
        reading.report(code, sentence, at);
        return false;
    }
}
