package dev.ringwall.engine;

import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneKind;
import java.util.function.UnaryOperator;

/** What may be different about a zone of a test's plant: {@code plants.zone("a", Zones.kind(ZoneKind.DMZ))}. */
public final class Zones {

    private Zones() {}

    public static UnaryOperator<Zone> kind(ZoneKind kind) {
        return old -> copy(old, kind, old.outside(), old.safety(), old.safetyReason());
    }

    /** Outside the system under consideration, and no more hostile than any other. */
    public static UnaryOperator<Zone> outside() {
        return old -> copy(old, old.kind(), true, old.safety(), old.safetyReason());
    }

    /** Marked as safety related as a whole, or not, and why. */
    public static UnaryOperator<Zone> safety(Said safety, String reason) {
        return old -> copy(old, old.kind(), old.outside(), safety, reason);
    }

    private static Zone copy(Zone old, ZoneKind kind, boolean outside, Said safety, String reason) {
        return new Zone(
                old.id(),
                old.name(),
                old.parent(),
                kind,
                outside,
                old.untrusted(),
                safety,
                reason,
                old.essentialFunctions(),
                old.boundary(),
                old.note());
    }
}
