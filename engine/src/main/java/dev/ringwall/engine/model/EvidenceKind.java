package dev.ringwall.engine.model;

/** What a piece of evidence is. Which answer it can carry, and for how long, follows from its kind. */
public enum EvidenceKind {
    /** A supplier's word, row by row or by level, for a product and a range of versions. */
    CLAIM,
    /** Somebody else's word for the same. */
    CERTIFICATE,
    /** A test in a lab or at the factory. */
    LAB_TEST,
    /** The integrator's design document. */
    DESIGN_DOCUMENT,
    /** A procedure, training record or interview: speaks of maturity and of no level. */
    PROCEDURE,
    CONFIGURATION,
    /** A site acceptance test, audit or penetration test. */
    SITE_TEST,
    /** A capture, scan, log or a named person's walk-down. */
    OBSERVATION,
    /** The record of a backup, restore, review or drill. */
    ACTIVITY;

    /** Whether it shows the thing at the plant and not on paper. */
    public boolean isSeenAtPlant() {
        return this == CONFIGURATION || this == SITE_TEST || this == OBSERVATION;
    }

    /** Whether it speaks of a product wherever that is installed. */
    public boolean isOfProduct() {
        return this == CLAIM || this == CERTIFICATE || this == LAB_TEST;
    }
}
