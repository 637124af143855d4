package dev.ringwall.engine.report;

import dev.ringwall.engine.lifecycle.Step;
import dev.ringwall.engine.programme.Party;
import java.util.List;

/** The phases in which a plant is brought under protection and kept there; our own, no part of the series has published any. */
enum Phase {
    /** What the plant is, what could happen to it, and how it is cut into zones: ZCR 1 to 5. */
    ASSESS,
    /** Targets, the requirements specification and the owner's approval: ZCR 6 and 7. */
    PLAN,
    /** What could meet the targets. */
    DESIGN,
    /** What is set, switched on or built. */
    IMPLEMENT,
    /** What was seen to be in force. */
    VERIFY,
    /** What keeps it so. */
    OPERATE;

    static final List<Phase> ALL = List.of(values());

    static Phase of(Step step) {
        return step.compareTo(Step.ZCR_6_1) < 0 ? ASSESS : PLAN;
    }

    /** Who leads it. */
    Party party() {
        return switch (this) {
            case ASSESS, PLAN, VERIFY, OPERATE -> Party.OWNER;
            case DESIGN, IMPLEMENT -> Party.INTEGRATOR;
        };
    }
}
