package dev.ringwall.server.access;

/** What an operation needs of who asks for it. */
public enum Permission {
    /** Nothing: signing in, and what the sign-in page shows. */
    NOBODY_IN_PARTICULAR,
    /** To be signed in: who one is; the catalogue, which is the same for all. */
    SIGNED_IN,
    /** To be there oneself, not as a program: one's own sessions, password, second factor and tokens. */
    ONESELF,
    /** To see a plant, or a part of it. */
    SEE,
    /** To answer requirements, attach evidence, state facts. */
    ANSWER,
    /** To change zones, conduits, assets and products. */
    DESIGN,
    /** To rate risks, choose targets, accept gaps, approve countermeasures. */
    RATE,
    /** To sign steps. */
    APPROVE,
    /** To give verdicts. */
    EVALUATE,
    /** To begin a plant. */
    CREATE,
    /** To say who may what. */
    ADMINISTER,
    /** To read what was refused and changed. */
    AUDIT
}
