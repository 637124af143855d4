package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.EssentialEffect;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.PlantIndex;
import java.util.List;

/**
 * A measure that could hinder an essential function, and nobody assessed it (IEC 62443-3-3, clause 4.2). The row
 * keeps its answer; the zone's vector carries a mark until somebody does.
 */
public final class EssentialFunctionHindered implements Rule {

    /** The rule's name, for who marks the vectors it speaks of. */
    public static final String NAME = "essential-function-hindered";

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.NONCONFORMITY;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        return assessment.plant().plant().effects().stream()
                .filter(effect -> effect.possible() && !isAssessed(effect, assessment.plant()))
                .filter(effect -> assessment
                        .catalog()
                        .find(effect.row())
                        .filter(Requirement::clause42)
                        .isPresent())
                .map(effect -> finding(
                        effect.subject(),
                        RuleReason.EFFECT_NOT_ASSESSED,
                        new Fact.Row(effect.row()),
                        new Fact.Text(effect.path()),
                        new Fact.Of(effect.subject())))
                .toList();
    }

    private static boolean isAssessed(EssentialEffect effect, PlantIndex plant) {
        return effect.assessedIn().flatMap(plant::riskRecord).isPresent();
    }
}
