package dev.ringwall.engine.assessment;

import dev.ringwall.engine.model.Reason;

/** What the record of a compensating countermeasure lacks to be complete. Facts: the countermeasure. */
public enum CompensationGap implements Reason {
    NO_THREAT,
    NO_SUBJECT,
    NO_CARRIER,
    RISK_NOT_RATED_AGAIN,
    NO_OWNER,
    NOT_APPROVED;

    @Override
    public String key() {
        return "compensation." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
