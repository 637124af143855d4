package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** What the reports on an evaluation say in words of their own. The comment names the facts in the order of the sentence. */
enum EvaluationWords implements Reason {
    /** evaluation. */
    TITLE,
    /** one evaluation, the other. */
    COMPARISON_TITLE,
    /** part, subject, version, organisation. */
    WHAT_IS_EVALUATED,
    OUR_READING,
    SUMMARY,
    PASSED,
    PASSED_WITH_NONCONFORMITIES,
    FAILED,
    UNDECIDED,
    /** passed, failed, not applicable, all. */
    COUNTED,
    /** undecided, all. */
    UNKNOWN_COUNTED,
    /** major, minor. */
    OPEN_COUNTED,
    BY_GROUP,
    GROUP,
    MATTERS,
    PASS,
    FAIL,
    NOT_APPLICABLE,
    NOT_EVALUATED,
    DIVIDED,
    NO_VERDICT,
    LOOSE,
    SCOPE,
    /** level. */
    MATURITY_SOUGHT,
    /** level. */
    LEVEL_SOUGHT,
    CAPABILITY,
    APPLICATION,
    /** role. */
    ROLE,
    /** day, day. */
    WHEN,
    /** method. */
    METHOD,
    LEFT_OUT,
    REASON,
    EVALUATORS,
    NO_EVALUATORS,
    EVALUATOR,
    ORGANISATION,
    SIDE,
    CONFLICTS,
    NOT_DECLARED,
    VERDICTS,
    SAMPLES,
    SAMPLE,
    /** drawn, population. */
    DRAWN_OF,
    DRAWN,
    SIZE,
    SEED,
    OUTSTANDING,
    ACTIVITIES,
    REQUIREMENTS,
    TESTS,
    ROW,
    WHAT,
    /** evaluator. */
    BY,
    WAY,
    RESULT,
    EVIDENCE,
    REMARKS,
    /** who, remarks. */
    REMARKED,
    BECAUSE,
    EXHIBITS,
    NO_EXHIBITS,
    KIND,
    NAME,
    VERSION,
    FROM,
    DATE,
    DIGEST,
    /** The hashes of all pieces. */
    DIGESTS,
    NONCONFORMITIES,
    NONCONFORMITY,
    GRADE,
    STATE,
    DUE,
    CLOSED_BY,
    AGREEMENT,
    /** one, other. */
    BETWEEN,
    /** agreed, compared. */
    AGREED_COUNTED,
    /** matters. */
    ONLY_ONE,
    /** kappa. */
    KAPPA,
    TO_SETTLE,
    DIFFERS,
    DIFFERS_TOLD,
    COMPUTED,
    NOTHING_DIFFERS,
    CHANGES,
    NO_CHANGES,
    /** one version, other version. */
    VERSION_CHANGED,
    BEFORE,
    AFTER,
    CHANGED;

    @Override
    public String key() {
        return "evaluation-report." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
