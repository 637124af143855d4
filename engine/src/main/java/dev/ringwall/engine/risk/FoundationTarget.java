package dev.ringwall.engine.risk;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Trace;
import java.util.Optional;

/**
 * The target for one foundational requirement, and where it came from in the end.
 *
 * @param level empty where it is not set, which is not 0
 */
public record FoundationTarget(FoundationalRequirement fr, Optional<SecurityLevel> level, Origin origin, Trace trace) {

    /** What decided the level in the end. */
    public enum Origin {
        /** The method that a person chose. */
        METHOD,
        /** The plant's floor for that kind of zone: it raised a lower level, or stands alone. */
        FLOOR,
        /** The zone around it. */
        PARENT,
        /** The highest of the zones that a conduit joins. */
        ZONES,
        /** Nothing: not set. */
        NOWHERE
    }

    static FoundationTarget unset(FoundationalRequirement fr, Trace trace) {
        return new FoundationTarget(fr, Optional.empty(), Origin.NOWHERE, trace);
    }

    static FoundationTarget set(FoundationalRequirement fr, SecurityLevel level, Origin origin, Trace trace) {
        return new FoundationTarget(fr, Optional.of(level), origin, trace);
    }
}
