package dev.ringwall.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * A grouping of assets that share security requirements (IEC 62443-3-2).
 *
 * @param outside whether the zone lies outside the system under consideration and needs no target
 * @param untrusted whether what it carries must be met as hostile
 * @param safety whether the zone is safety related as a whole; a mixed zone is marked so with a reason
 * @param essentialFunctions names of the essential functions that its assets carry
 * @param foreignIds its names in other systems
 */
public record Zone(
        ZoneId id,
        String name,
        Optional<ZoneId> parent,
        ZoneKind kind,
        boolean outside,
        Said untrusted,
        Said safety,
        String safetyReason,
        List<String> essentialFunctions,
        Boundary boundary,
        List<ForeignId> foreignIds,
        String note)
        implements Subject, PlantPart {

    public Zone {
        essentialFunctions = List.copyOf(essentialFunctions);
        foreignIds = List.copyOf(foreignIds);
    }

    /** A zone that no other system knows. */
    public Zone(
            ZoneId id,
            String name,
            Optional<ZoneId> parent,
            ZoneKind kind,
            boolean outside,
            Said untrusted,
            Said safety,
            String safetyReason,
            List<String> essentialFunctions,
            Boundary boundary,
            String note) {
        this(
                id,
                name,
                parent,
                kind,
                outside,
                untrusted,
                safety,
                safetyReason,
                essentialFunctions,
                boundary,
                List.of(),
                note);
    }
}
