package dev.ringwall.engine.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One row of a part about how an organisation works: facts of the standard, no text of it. It has no security level and no
 * foundational requirement; where its part knows maturity levels, it is judged by them.
 *
 * @param parent the base requirement of an enhancement
 * @param groups from the widest to the narrowest: security program element, functional area, step, practice or clause
 * @param clause empty where the number is the clause, or not known
 * @param topic what it is about inside its group; from knowledge only, empty in most parts
 * @param asksForDocument inferred from what is asked
 * @param inputs what a step starts from, in our words; empty where the part has no steps
 * @param outputs what a step results in, in our words; empty where the part has no steps
 * @param proof what is typically kept as proof, in our words; empty in most parts
 * @param near rows of another part that ask for nearly the same: our reading, nothing rests on it
 * @param order position in the catalogue
 */
public record ProcessRequirement(
        ProcessRequirementId id,
        Optional<ProcessRequirementId> parent,
        List<Group> groups,
        String title,
        String clause,
        String topic,
        boolean asksForDocument,
        String inputs,
        String outputs,
        String proof,
        List<ProcessRequirementId> near,
        String confidence,
        int order) {

    /** What a part puts its rows under. */
    public record Group(String id, String title) {}

    public ProcessRequirement {
        groups = List.copyOf(groups);
        near = List.copyOf(near);
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("expected a group that the row stands under, got none: " + id);
        }
    }
}
