package dev.ringwall.engine.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One row of the catalogue: facts of the standard, no text of it.
 *
 * @param parent the base row of an enhancement
 * @param fr empty for constraints, which have no level
 * @param minSl the first level that selects the row; empty for constraints and pointers
 * @param types component types asked; empty for rows asked of systems
 * @param expandsTo for a pointer, the rows that are asked in its place
 * @param counterparts exact system rows of a component row
 * @param hints system rows that are only near
 * @param rollup present for every system row
 * @param clause42 whether its measure could hinder an essential function (IEC 62443-3-3, clause 4.2)
 * @param order position in the catalogue
 */
public record Requirement(
        RequirementId id,
        Optional<RequirementId> parent,
        Status status,
        Optional<FoundationalRequirement> fr,
        String title,
        String clause,
        Optional<SecurityLevel> minSl,
        List<ComponentType> types,
        List<RequirementId> expandsTo,
        List<RequirementId> counterparts,
        List<RequirementId> hints,
        Optional<Condition> condition,
        Optional<Rollup> rollup,
        boolean clause42,
        String confidence,
        String note,
        int order) {

    public Requirement {
        types = List.copyOf(types);
        expandsTo = List.copyOf(expandsTo);
        counterparts = List.copyOf(counterparts);
        hints = List.copyOf(hints);
        if (status == Status.NORMATIVE && (fr.isEmpty() || minSl.isEmpty())) {
            throw new IllegalArgumentException("a normative row has a foundational requirement and a level: " + id);
        }
    }

    /** What a row is good for. */
    public enum Status {
        /** Asked, and has a level. */
        NORMATIVE,
        /** Answered like a row, has no level, counts for none. */
        CONSTRAINT,
        /** Never asked: the rows it points to are, by component type. */
        POINTER,
        /** A number without a requirement. */
        NO_REQUIREMENT
    }

    /** Whether anybody can be asked this row. */
    public boolean isAsked() {
        return status == Status.NORMATIVE || status == Status.CONSTRAINT;
    }

    public boolean isSystemRow() {
        return id.code().startsWith("SR ");
    }

    /** The level of a normative row. */
    public SecurityLevel level() {
        return minSl.orElseThrow();
    }
}
