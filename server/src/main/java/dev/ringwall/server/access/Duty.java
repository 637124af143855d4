package dev.ringwall.server.access;

import java.util.List;

/**
 * What a person may do in the program. No role of the standard: an asset owner's people have several duties.
 *
 * <p>This is the only place that says who may what. What is not written here is denied.
 */
public enum Duty {
    READER,
    ENGINEER,
    RISK_OWNER,
    APPROVER,
    EVALUATOR,
    /** Sees no plant by this duty. */
    ADMINISTRATOR,
    /** An outside party, in the zones given to him. */
    INTEGRATOR,
    /** An outside party, for his products. */
    SUPPLIER;

    public boolean allows(Permission permission) {
        return permissions().contains(permission);
    }

    private List<Permission> permissions() {
        return switch (this) {
            case READER -> List.of(Permission.SEE);
            case ENGINEER -> List.of(Permission.SEE, Permission.ANSWER, Permission.DESIGN, Permission.CREATE);
            case RISK_OWNER -> List.of(Permission.SEE, Permission.RATE);
            case APPROVER -> List.of(Permission.SEE, Permission.APPROVE);
            case EVALUATOR -> List.of(Permission.SEE, Permission.EVALUATE);
            case ADMINISTRATOR -> List.of(Permission.ADMINISTER, Permission.AUDIT, Permission.CREATE);
            case INTEGRATOR -> List.of(Permission.SEE, Permission.ANSWER, Permission.DESIGN);
            case SUPPLIER -> List.of(Permission.SEE, Permission.ANSWER);
        };
    }

    /** Whether a password alone is not enough for it. */
    public boolean needsSecondFactor() {
        return this == APPROVER || this == ADMINISTRATOR;
    }

    /** Whether it is of somebody who sees only what is his. */
    public boolean isOfOutsideParty() {
        return this == INTEGRATOR || this == SUPPLIER;
    }
}
