package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.Plants.plant;

import dev.ringwall.engine.TestCatalog;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.risk.TargetLevel;
import dev.ringwall.engine.risk.Targets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;

/** Answers of a zone that reach given levels, and targets to hold them against. */
final class Levels {

    private static final Trace WHY = Trace.of(JudgeReason.EVERY_ASSET);

    private Levels() {}

    /** Rows up to the level of their foundational requirement are met in every answer, rows above are not. */
    static Answers reaching(int... vector) {
        return answers((row, ask) ->
                row.level().value() <= wanted(row, vector) ? new Outcome.Met(WHY) : new Outcome.NotMet(WHY));
    }

    private static int wanted(Requirement row, int[] vector) {
        FoundationalRequirement fr = row.fr().orElseThrow();
        return vector[fr.number() - 1];
    }

    static Answers answers(BiFunction<Requirement, Ask, Outcome> judge) {
        return Answers.of(new Answers.Rows(TestCatalog.CATALOG.systemRows()), row -> {
            Map<Ask, Outcome> all = new EnumMap<>(Ask.class);
            for (Ask ask : Ask.values()) {
                all.put(ask, judge.apply(row, ask));
            }
            return all;
        });
    }

    static TargetLevel target(int... vector) {
        return Targets.of(
                        PlantIndex.of(plant().zone("a").target("zone:a", vector).build()))
                .of(new ZoneId("a"))
                .orElseThrow();
    }

    /** A zone for which nobody chose anything. */
    static TargetLevel notSet() {
        return Targets.of(PlantIndex.of(plant().zone("a").build()))
                .of(new ZoneId("a"))
                .orElseThrow();
    }
}
