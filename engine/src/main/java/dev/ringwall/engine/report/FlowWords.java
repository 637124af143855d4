package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of the report on flows. */
enum FlowWords implements Reason {
    /** plant. */
    TITLE,
    VIOLATIONS,
    NO_VIOLATION,
    UNCLASSIFIED,
    ALLOWED,
    INSIDE,
    OUT_OF_SCOPE,
    /** from, to. */
    FLOW,
    /** from, to, protocol or port. */
    FLOW_OF,
    /** count. */
    MORE,
    COVERAGE,
    MEASURED,
    VALUE,
    FLOWS,
    PACKETS,
    NOT_COUNTED,
    TAPS,
    FIRST,
    LAST,
    UNDATED,
    NOT_DECODED,
    NOT_CLASSIFIED;

    @Override
    public String key() {
        return "flows." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
