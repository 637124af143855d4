package dev.ringwall.engine.risk;

import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Trace;
import java.util.Optional;

/** What one way to a target says of one foundational requirement. */
public sealed interface Derivation {

    Trace trace();

    /** It asks for a level; 0 is a decision too. */
    record Asks(SecurityLevel asked, Trace trace) implements Derivation {}

    /** It has nothing to say, so that the parent or the floor may. */
    record Silent(Trace trace) implements Derivation {}

    /** It would ask for something, but nobody knows what: nothing may stand in for it. */
    record Undecided(Trace trace) implements Derivation {}

    /** Empty where the level is not set, which is not 0. */
    default Optional<SecurityLevel> level() {
        return this instanceof Asks asks ? Optional.of(asks.asked()) : Optional.empty();
    }
}
