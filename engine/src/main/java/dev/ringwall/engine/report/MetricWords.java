package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** What the report on metrics says in words of its own. The comment names the facts in the order of the sentence. */
enum MetricWords implements Reason {
    /** plants. */
    TITLE,
    OUR_OWN,
    UNKNOWN_STAYS,
    /** day. */
    AGAINST,
    WHOLES,
    SUBJECTS,
    SUBJECTS_ELSEWHERE,
    DEFINITIONS,
    METRIC,
    OF,
    SUBJECT,
    FOUNDATION,
    MATURITY,
    VALUE,
    COUNT,
    WHOLE,
    BEFORE,
    CHANGE,
    MEANS,
    NOT_APPLICABLE;

    @Override
    public String key() {
        return "metric-report." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
