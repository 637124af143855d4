package dev.ringwall.engine.assessment;

import dev.ringwall.engine.model.Answer;

/** The three answers, and the last one a second time without the help of compensating countermeasures. */
public enum Ask {
    ABLE(false, false),
    ABLE_WITH_HELP(false, true),
    IN_FORCE_UNAIDED(true, false),
    IN_FORCE(true, true);

    private final boolean inForce;
    private final boolean helped;

    Ask(boolean inForce, boolean helped) {
        this.inForce = inForce;
        this.helped = helped;
    }

    public boolean isInForce() {
        return inForce;
    }

    /** Whether compensating countermeasures count. */
    public boolean isHelped() {
        return helped;
    }

    /** The same answer without the help of compensating countermeasures. */
    public Ask unaided() {
        return switch (this) {
            case ABLE, ABLE_WITH_HELP -> ABLE;
            case IN_FORCE_UNAIDED, IN_FORCE -> IN_FORCE_UNAIDED;
        };
    }

    public static Ask of(Answer answer) {
        return switch (answer) {
            case ABLE -> ABLE;
            case ABLE_WITH_HELP -> ABLE_WITH_HELP;
            case IN_FORCE -> IN_FORCE;
        };
    }
}
