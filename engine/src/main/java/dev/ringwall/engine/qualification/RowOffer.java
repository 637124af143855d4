package dev.ringwall.engine.qualification;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.qualification.Offer.Claim;
import java.util.Optional;

/** How one offer stands in one row: what is asked, what is claimed, and what that comes to. */
public record RowOffer(Wanted wanted, Optional<Claim> claim, State state, Trace why) {

    /** What a claim comes to. Only the first two hold a row; unknown is never one of them. */
    public enum State {
        /** Claimed at the level asked, with evidence named. Nobody has looked at the evidence. */
        EVIDENCE_NAMED,
        /** Claimed at the level asked, and nothing named to show it. */
        CLAIMED,
        BELOW,
        UNKNOWN,
        /** Said not to apply, with a reason; the owner decides. */
        NOT_APPLICABLE
    }

    /** Judges an answer; none at all is unknown. */
    static RowOffer of(Wanted wanted, Optional<Claim> claim) {
        if (claim.isEmpty()) {
            return new RowOffer(wanted, claim, State.UNKNOWN, Trace.of(QualificationReason.NOT_ANSWERED));
        }
        Claim said = claim.get();
        return switch (said.answer()) {
            case MET, CONFIGURED, INTEGRATION -> met(wanted, said);
            case PARTLY -> of(wanted, said, State.BELOW, QualificationReason.SAID_PARTLY);
            case NOT_MET -> of(wanted, said, State.BELOW, QualificationReason.SAID_NOT_MET);
            case NOT_APPLICABLE ->
                said.remark().isBlank()
                        ? of(wanted, said, State.UNKNOWN, QualificationReason.NOT_APPLICABLE_WITHOUT_REASON)
                        : of(wanted, said, State.NOT_APPLICABLE, QualificationReason.SAID_NOT_APPLICABLE);
        };
    }

    private static RowOffer met(Wanted wanted, Claim said) {
        if (wanted.level().isPresent()) {
            int asked = wanted.level().get();
            if (said.level().isEmpty()) {
                return of(wanted, said, State.UNKNOWN, QualificationReason.LEVEL_NOT_SAID);
            }
            int claimed = said.level().get();
            if (claimed < asked) {
                return of(
                        wanted,
                        said,
                        State.BELOW,
                        QualificationReason.LEVEL_TOO_LOW,
                        new Fact.Count(claimed),
                        new Fact.Count(asked));
            }
        }
        return said.evidence().isEmpty()
                ? of(wanted, said, State.CLAIMED, QualificationReason.NO_EVIDENCE_NAMED)
                : of(wanted, said, State.EVIDENCE_NAMED, QualificationReason.EVIDENCE_NAMED);
    }

    private static RowOffer of(Wanted wanted, Claim said, State state, QualificationReason reason, Fact... facts) {
        return new RowOffer(wanted, Optional.of(said), state, Trace.of(reason, facts));
    }

    /** Whether the offer holds the row, by the supplier's word. */
    public boolean isHeld() {
        return state == State.EVIDENCE_NAMED || state == State.CLAIMED;
    }

    /** Whether an offer is out of the question as it stands: the row is mandatory, and the offer does not hold it. */
    public boolean isMandatoryAndNotHeld() {
        return wanted.mandatory() && !isHeld();
    }
}
