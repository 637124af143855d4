package dev.ringwall.engine.lifecycle;

import static dev.ringwall.engine.TestCatalog.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.RandomChanges;
import dev.ringwall.engine.RandomPlants;
import dev.ringwall.engine.assessment.Assess;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every comparison, whatever the plants. */
class ComparisonProperties {

    private static final int CHANGES = 6;

    @Property(tries = 60)
    void aPlantComparedWithItselfShowsNothing(@ForAll long seed) {
        Plant plant = RandomPlants.of(seed).build();
        Comparison comparison = compare(Assess.plant(plant, CATALOG, Plants.DAY), assessment(plant, Plants.DAY));
        assertThat(comparison.isEmpty()).isTrue();
    }

    @Property(tries = 60)
    void backwardsEveryMoveIsMirrored(@ForAll long seed) {
        Pair pair = Pair.of(seed);
        Comparison there = compare(pair.before, pair.after);
        Comparison back = compare(pair.after, pair.before);
        assertThat(back.moves().stream().map(ComparisonProperties::turned).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(there.moves()));
        assertThat(back.rows().stream().map(ComparisonProperties::turned).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(there.rows()));
        assertThat(back.added()).isEqualTo(there.removed());
    }

    @Property(tries = 60)
    void everyLevelThatMovedHasARowThatIsAnsweredInAnotherWay(@ForAll long seed) {
        Pair pair = Pair.of(seed);
        Comparison comparison = compare(pair.before, pair.after);
        for (Move move : comparison.moves()) {
            if (move instanceof Move.OfLevel level) {
                assertThat(level.causes()).as("%s", level).isNotEmpty();
                for (Move.Cause cause : level.causes()) {
                    assertThat(cause.before()).isNotEqualTo(cause.after());
                    assertExplained(comparison.before(), level, cause);
                    assertExplained(comparison.after(), level, cause);
                }
            }
        }
    }

    @Property(tries = 60)
    void everyLevelThatIsAnotherOneIsAMove(@ForAll long seed) {
        Pair pair = Pair.of(seed);
        Comparison comparison = compare(pair.before, pair.after);
        Set<SubjectId> moved = comparison.moves().stream().map(Move::subject).collect(Collectors.toSet());
        for (Results.OfSubject after : comparison.after().results().subjects()) {
            comparison
                    .before()
                    .of(after.subject())
                    .ifPresent(before -> assertThat(moved.contains(after.subject()))
                            .isEqualTo(!before.levels().equals(after.levels())
                                    || !before.target().equals(after.target())));
        }
    }

    /** The reasons are those of the answer that is shown. */
    private static void assertExplained(Side side, Move.OfLevel move, Move.Cause cause) {
        side.of(move.subject())
                .flatMap(said -> said.verdict(cause.row(), move.answer()))
                .ifPresent(verdict -> assertThat(side.why(move.subject(), cause.row(), move.answer()))
                        .hasValueSatisfying(
                                outcome -> assertThat(outcome.status()).isEqualTo(verdict.status())));
    }

    private static Move turned(Move move) {
        return switch (move) {
            case Move.OfTarget(var subject, var fr, var was, var is, var changed) ->
                new Move.OfTarget(subject, fr, is, was, changed);
            case Move.OfLevel(var subject, var answer, var fr, var was, var is, var causes) ->
                new Move.OfLevel(
                        subject,
                        answer,
                        fr,
                        is,
                        was,
                        causes.stream().map(ComparisonProperties::turned).toList());
        };
    }

    private static Comparison.RowChange turned(Comparison.RowChange change) {
        return switch (change) {
            case Comparison.RowChange(var subject, var row, var answer, var was, var is) ->
                new Comparison.RowChange(subject, row, answer, is, was);
        };
    }

    private static Move.Cause turned(Move.Cause cause) {
        return switch (cause) {
            case Move.Cause(var row, var was, var is, var changed) -> new Move.Cause(row, is, was, changed);
        };
    }

    private static Comparison compare(Assessment before, Assessment after) {
        return Comparison.of(Side.of(before), Side.of(after), List.of());
    }

    private static Assessment assessment(Plant plant, LocalDate day) {
        return Assess.plant(plant, CATALOG, day);
    }

    /** A plant, and the same after some changes. */
    private record Pair(Assessment before, Assessment after) {

        static Pair of(long seed) {
            Random dice = new Random(seed);
            Plant plant = RandomPlants.of(seed).build();
            Plant later = plant;
            LocalDate day = Plants.DAY;
            for (int i = 0; i < CHANGES; i++) {
                Change change = RandomChanges.of(later, day, dice);
                day = change instanceof Change.AnotherDay(LocalDate next) ? next : day;
                later = Change.applyAll(later, new ArrayList<>(List.of(change)));
            }
            return new Pair(assessment(plant, Plants.DAY), assessment(later, day));
        }
    }
}
