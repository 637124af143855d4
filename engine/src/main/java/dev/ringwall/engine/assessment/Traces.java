package dev.ringwall.engine.assessment;

import dev.ringwall.engine.evidence.EvidenceReason;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.Trace;
import java.util.function.Predicate;

/** Looks through the reasons below a result. */
final class Traces {

    private Traces() {}

    static boolean mentions(Trace trace, Predicate<Reason> wanted) {
        return wanted.test(trace.reason()) || trace.because().stream().anyMatch(each -> mentions(each, wanted));
    }

    /** Something was said against and only grew old: nothing may step in silently. */
    static boolean mentionsFadedAgainst(Trace trace) {
        return mentions(trace, reason -> reason == EvidenceReason.AGAINST_FADED);
    }

    /** Evidence exists and would do again if it were renewed. */
    static boolean asksForRenewal(Trace trace) {
        return mentions(trace, reason -> reason instanceof EvidenceReason evidence && evidence.asksForRenewal());
    }
}
