package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.model.Trace;
import java.util.List;

/**
 * Where one matter stands.
 *
 * @param counted the verdicts that count
 * @param why down to a person and a piece of evidence, or what is missing
 */
public record MatterStanding(Asked asked, State state, List<Judgement> counted, Trace why) {

    /** What the verdicts that count come to. */
    public enum State {
        PASS,
        FAIL,
        NOT_APPLICABLE,
        NOT_EVALUATED,
        /** Two evaluators differ, and nobody has settled it. */
        DIVIDED,
        /** No verdict counts: unknown, and never a pass. */
        NO_VERDICT;

        static State of(Verdict verdict) {
            return switch (verdict) {
                case PASS -> PASS;
                case FAIL -> FAIL;
                case NOT_APPLICABLE -> NOT_APPLICABLE;
                case NOT_EVALUATED -> NOT_EVALUATED;
            };
        }

        /** Whether it is known where the matter stands. */
        public boolean isDecided() {
            return switch (this) {
                case PASS, FAIL, NOT_APPLICABLE -> true;
                case NOT_EVALUATED, DIVIDED, NO_VERDICT -> false;
            };
        }
    }

    public MatterStanding {
        counted = List.copyOf(counted);
    }

    public Matter matter() {
        return asked.matter();
    }
}
