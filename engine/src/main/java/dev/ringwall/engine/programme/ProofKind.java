package dev.ringwall.engine.programme;

/** What a piece of evidence about an organisation is, by what it adds to a maturity level. */
public enum ProofKind {
    /** An example of the work. */
    EXAMPLE,
    /** An approved procedure. */
    PROCEDURE,
    /** Named people who can do it. */
    PEOPLE,
    /** The record of one real plant, project or release; it is an example of the work too. */
    CASE,
    /** A figure by which the work is judged. */
    MEASURE,
    /** What was made better because of a measure. */
    IMPROVEMENT;

    /** Whether it shows something that was done, and so grows old. */
    public boolean ages() {
        return switch (this) {
            case EXAMPLE, CASE, MEASURE -> true;
            case PROCEDURE, PEOPLE, IMPROVEMENT -> false;
        };
    }
}
