package dev.ringwall.engine.risk;

import static dev.ringwall.engine.risk.RiskPlants.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatingTest {

    private static final RiskCriteria CRITERIA = RiskPlants.criteria(9);
    private static final ZoneId ZONE = new ZoneId("control");

    @Test
    void theWorstCategoryCounts() {
        RiskRecord scenario = RiskPlants.scenario("r-1", ZONE, Map.of("safety", 2, "finance", 4), Optional.of(3));

        Rating.Rated rated = (Rating.Rated) Rating.unmitigated(scenario, CRITERIA);

        assertThat(rated.consequence()).isEqualTo(4);
        assertThat(rated.likelihood()).isEqualTo(3);
        assertThat(rated.risk()).isEqualTo(12);
        assertThat(rated.isTolerable()).isFalse();
        assertThat(rated.isIntolerable()).isTrue();
        assertThat(rated.trace())
                .isEqualTo(Trace.of(
                        RiskReason.SCENARIO_NOT_TOLERABLE,
                        new Fact.Scenario(scenario.id()),
                        new Fact.Text("major"),
                        new Fact.Text("possible"),
                        new Fact.Count(12),
                        new Fact.Count(9)));
    }

    @Test
    void theHighestTolerableRiskIsTolerable() {
        Rating rating = Rating.unmitigated(rated(3, 3), CRITERIA);

        assertThat(rating.trace().reason()).isEqualTo(RiskReason.SCENARIO_TOLERABLE);
        assertThat(rating.isIntolerable()).isFalse();
    }

    @Test
    void aCategoryThatNobodyRatedMayBeTheWorst() {
        RiskRecord scenario = RiskPlants.scenario("r-1", ZONE, Map.of("finance", 4), Optional.of(3));

        Rating rating = Rating.unmitigated(scenario, CRITERIA);

        assertThat(rating).isInstanceOf(Rating.Unrated.class);
        assertThat(rating.isIntolerable()).isFalse();
        assertThat(rating.trace().reason()).isEqualTo(RiskReason.SCENARIO_NOT_RATED);
        assertThat(rating.trace().because())
                .containsExactly(Trace.of(
                        RiskReason.CATEGORY_NOT_RATED, new Fact.Scenario(scenario.id()), new Fact.Text("safety")));
    }

    @Test
    void withoutConsequenceAndLikelihoodEverythingMissingIsNamed() {
        RiskRecord scenario = RiskPlants.scenario("r-1", ZONE, Map.of(), Optional.empty());

        assertThat(missing(Rating.unmitigated(scenario, CRITERIA)))
                .containsExactly(
                        RiskReason.CONSEQUENCE_NOT_RATED,
                        RiskReason.CATEGORY_NOT_RATED,
                        RiskReason.LIKELIHOOD_NOT_RATED);
    }

    @Test
    void aClassOutsideTheScaleRatesNothing() {
        assertThat(missing(Rating.unmitigated(rated(6, 3), CRITERIA))).containsExactly(RiskReason.CLASS_OUTSIDE_SCALE);
        assertThat(missing(Rating.unmitigated(rated(3, 6), CRITERIA))).containsExactly(RiskReason.CLASS_OUTSIDE_SCALE);
        assertThat(missing(Rating.unmitigated(rated(0, 3), CRITERIA))).containsExactly(RiskReason.CLASS_OUTSIDE_SCALE);
        assertThat(Rating.unmitigated(rated(5, 1), CRITERIA)).isInstanceOf(Rating.Rated.class);
        assertThat(Rating.unmitigated(rated(1, 5), CRITERIA)).isInstanceOf(Rating.Rated.class);
        assertThat(Rating.unmitigated(rated(6, 3), CRITERIA).trace().because())
                .containsExactly(Trace.of(RiskReason.CLASS_OUTSIDE_SCALE, new Fact.Count(6), new Fact.Count(5)));
    }

    @Test
    void aResidualRiskIsRatedByPeople() {
        Rating.Rated rated = (Rating.Rated) Rating.residual(residual(2, 4), CRITERIA);

        assertThat(rated.likelihood()).isEqualTo(2);
        assertThat(rated.consequence()).isEqualTo(4);
        assertThat(rated.isTolerable()).isTrue();
        assertThat(((Rating.Rated) Rating.residual(residual(5, 4), CRITERIA)).isTolerable())
                .isFalse();
    }

    @Test
    void withoutASecondRatingThereIsNoResidualRisk() {
        Rating rating = Rating.residual(rated(4, 4), CRITERIA);

        assertThat(rating).isInstanceOf(Rating.Unrated.class);
        assertThat(rating.trace().reason()).isEqualTo(RiskReason.RESIDUAL_NOT_RATED);
        assertThat(missing(Rating.residual(residual(6, 0), CRITERIA)))
                .containsExactly(RiskReason.CLASS_OUTSIDE_SCALE, RiskReason.CLASS_OUTSIDE_SCALE);
    }

    @Test
    void scalesThatNobodyStatedSaySo() {
        RiskRecord scenario = RiskPlants.scenario(
                "r-1", ZONE, Map.of("safety", 1, "environment", 1, "production", 1, "finance", 1), Optional.of(1));

        assertThat(missing(Rating.unmitigated(scenario, RiskCriteria.DEFAULT)))
                .containsExactly(RiskReason.DEFAULT_CRITERIA);
        assertThat(missing(Rating.unmitigated(scenario, CRITERIA))).isEmpty();
    }

    private static List<Reason> missing(Rating rating) {
        return rating.trace().because().stream().map(Trace::reason).toList();
    }

    private static RiskRecord rated(int consequence, int likelihood) {
        return RiskPlants.scenario("r-1", ZONE, Map.of("safety", consequence), Optional.of(likelihood));
    }

    private static RiskRecord residual(int likelihood, int consequence) {
        RiskRecord plain = rated(5, 5);
        return new RiskRecord(
                plain.id(),
                plain.name(),
                plain.subjects(),
                plain.threat(),
                plain.vulnerability(),
                plain.narrowed(),
                plain.consequences(),
                plain.likelihood(),
                plain.treatment(),
                plain.existing(),
                plain.countermeasures(),
                Optional.of(new RiskRecord.Residual(likelihood, consequence, 1, SIGNED)),
                plain.owner(),
                plain.note());
    }
}
