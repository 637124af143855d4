package dev.ringwall.engine.lifecycle;

import static dev.ringwall.engine.Plants.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final FoundationalRequirement TRE = FoundationalRequirement.TRE;
    private static final Fact NEW_ONE = new Fact.Of(new AssetId("hmi"));

    private static Plants plant() {
        return Plants.plant().zone("line").plc("plc", "line").tested("asset:plc", true, "CR 6.1");
    }

    private static PlantChange added(String section, Fact name) {
        return new PlantChange.Added(new PlantEntry(section, name, new TreeMap<>()));
    }

    @Test
    void aNewAssetThatAnswersNothingLowersALevelAndIsNamedAsTheCause() {
        Comparison comparison = Comparison.of(
                Side.of(plant().assess()),
                Side.of(plant().plc("hmi", "line").assess()),
                List.of(added("assets", NEW_ONE)));
        Move.OfLevel fell = move(comparison, Answer.IN_FORCE).orElseThrow();
        assertThat(fell.fell()).isTrue();
        assertThat(fell.before()).hasToString("1..4");
        assertThat(fell.after()).hasToString("0..4");
        assertThat(fell.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.row()).isEqualTo(RequirementId.system("SR 6.1"));
            assertThat(cause.changed()).containsExactly(NEW_ONE);
        });
    }

    @Test
    void whatIsDecidedAboutRiskIsNoCauseOfAnAnswer() {
        Fact zone = new Fact.Of(new ZoneId("line"));
        Comparison comparison = Comparison.of(
                Side.of(plant().assess()),
                Side.of(plant().plc("hmi", "line").assess()),
                List.of(added("risk.targets", zone)));
        assertThat(move(comparison, Answer.IN_FORCE)
                        .orElseThrow()
                        .causes()
                        .getFirst()
                        .changed())
                .isEmpty();
    }

    @Test
    void aRaisedTargetMovesNoLevelButItsOwn() {
        Comparison comparison = Comparison.of(
                Side.of(plant().target("zone:line", 1, 1, 1, 1, 1, 1, 1).assess()),
                Side.of(plant().target("zone:line", 1, 1, 1, 1, 1, 2, 1).assess()),
                List.of());
        assertThat(comparison.moves()).singleElement().isInstanceOf(Move.OfTarget.class);
        assertThat(comparison.moves().getFirst().fr()).isEqualTo(TRE);
    }

    @Test
    void aNewZoneMovesNoLevel() {
        Comparison comparison = Comparison.of(
                Side.of(plant().assess()), Side.of(plant().zone("other").assess()), List.of());
        assertThat(comparison.moves()).isEmpty();
        assertThat(comparison.added()).containsExactly(new ZoneId("other"));
        assertThat(comparison.isEmpty()).isFalse();
    }

    @Test
    void whatWasRecordedOtherwiseIsNotExplainedByTodaysRules() {
        Results said = Results.of(plant().assess(DAY));
        Side frozen = new Side(said, plant().plc("hmi", "line").assess(DAY));
        assertThat(frozen.why(new ZoneId("line"), RequirementId.system("SR 6.1"), Answer.IN_FORCE))
                .isEmpty();
    }

    private static Optional<Move.OfLevel> move(Comparison comparison, Answer answer) {
        return comparison.moves().stream()
                .filter(Move.OfLevel.class::isInstance)
                .map(Move.OfLevel.class::cast)
                .filter(move -> move.answer() == answer && move.fr() == TRE)
                .findFirst();
    }
}
