package dev.ringwall.engine.evidence;

import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Evidence.Aspect;
import dev.ringwall.engine.model.Statement;

/** What one piece of evidence says of one row. */
public record Testimony(Evidence piece, Statement statement) {

    public boolean isAgainst() {
        return !statement.met();
    }

    /** Against the function itself, and so against every answer. */
    boolean isAgainstCapability() {
        return isAgainst() && piece.aspect() == Aspect.CAPABILITY;
    }
}
