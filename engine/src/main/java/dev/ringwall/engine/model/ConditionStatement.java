package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.Condition;
import java.util.List;
import java.util.Optional;

/**
 * Somebody says, or something showed, that a condition is present or absent. Absence needs a person, a date and an end;
 * to count in force it also needs how it was checked.
 *
 * @param subjects zones, conduits, products or the plant
 * @param observed a capture, scan or walk-down and not a statement alone
 */
public record ConditionStatement(
        StatementId id,
        Condition condition,
        List<SubjectId> subjects,
        boolean present,
        boolean observed,
        Signature signature,
        Optional<String> checked)
        implements PlantPart {

    public ConditionStatement {
        subjects = List.copyOf(subjects);
    }
}
