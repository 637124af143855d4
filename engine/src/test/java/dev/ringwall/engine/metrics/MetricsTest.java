package dev.ringwall.engine.metrics;

import static dev.ringwall.engine.Plants.DAY;
import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.RandomPlants;
import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.EvidenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static Optional<Amount> figure(
            List<Sample> samples, Metric metric, String subject, Optional<FoundationalRequirement> fr) {
        return samples.stream()
                .filter(sample -> sample.key().metric() == metric)
                .filter(sample ->
                        sample.key().subject().map(id -> id.print()).orElse("").equals(subject))
                .filter(sample -> sample.key().foundation().equals(fr))
                .map(Sample::amount)
                .findFirst();
    }

    /** TRE asks SR 6.1 from SL 1, SR 6.2 from SL 2 and SR 6.1 RE 1 from SL 3: at SL-T 2 two rows, one of them known. */
    @Test
    void coverageIsWhatIsKnownOfWhatIsAsked() {
        Assessment assessment = plant().zone("a")
                .plc("p", "a")
                .target("zone:a", 0, 0, 0, 0, 0, 2, 0)
                .with(Pieces.of("seen", EvidenceKind.SITE_TEST, "zone:a", false, "SR 6.2"))
                .assess();
        List<Sample> samples = PlantMetrics.of(assessment);
        Optional<FoundationalRequirement> tre = Optional.of(FoundationalRequirement.TRE);
        assertThat(figure(samples, Metric.COVERAGE, "zone:a", tre)).contains(new Amount(1, 2));
        assertThat(figure(samples, Metric.COVERAGE, "", tre)).contains(new Amount(1, 2));
        assertThat(figure(samples, Metric.COVERAGE, "", Optional.empty())).contains(new Amount(1, 2));
        assertThat(figure(samples, Metric.GAP, "zone:a", tre)).contains(Amount.of(2));
        assertThat(figure(samples, Metric.BELOW_TARGET, "", tre)).contains(Amount.of(1));
        assertThat(figure(samples, Metric.COVERAGE, "zone:a", Optional.of(FoundationalRequirement.IAC)))
                .as("nothing is asked")
                .isEmpty();
    }

    @Test
    void withoutATargetThereIsNoFigureAndThatIsCounted() {
        List<Sample> samples = PlantMetrics.of(plant().zone("a").plc("p", "a").assess());
        assertThat(samples).extracting(sample -> sample.key().metric()).doesNotContain(Metric.COVERAGE, Metric.GAP);
        assertThat(figure(samples, Metric.WITHOUT_TARGET, "", Optional.empty())).contains(Amount.of(1));
        assertThat(samples)
                .as("without evidence there is no age")
                .extracting(sample -> sample.key().metric())
                .doesNotContain(Metric.EVIDENCE_AGE_MEDIAN, Metric.EVIDENCE_ENDED);
    }

    @Test
    void theMiddlePieceOfTwoIsTheOlder() {
        LocalDate[] dates = {DAY.minusDays(10), DAY.minusDays(500), DAY.plusDays(1)};
        Plants plants = plant().zone("a").plc("p", "a");
        for (int i = 0; i < dates.length; i++) {
            plants.with(Pieces.of("e-" + i, EvidenceKind.SITE_TEST, "zone:a", true, "SR 6.1")
                    .on(dates[i]));
        }
        List<Sample> samples = PlantMetrics.of(plants.assess());
        assertThat(figure(samples, Metric.EVIDENCE_AGE_MEDIAN, "", Optional.empty()))
                .contains(Amount.of(500));
        assertThat(figure(samples, Metric.EVIDENCE_AGE_OLDEST, "", Optional.empty()))
                .contains(Amount.of(500));
        assertThat(figure(samples, Metric.EVIDENCE_ENDED, "", Optional.empty()))
                .as("a site test counts for a year, and what is of tomorrow does not exist")
                .contains(new Amount(1, 2));
    }

    @Test
    void sharesAreRoundedDown() {
        assertThat(new Amount(2, 3).print(Metric.Unit.RATIO)).isEqualTo("0.6666");
        assertThat(new Amount(3, 3).print(Metric.Unit.RATIO)).isEqualTo("1.0000");
        assertThat(new Amount(19_999, 20_000).print(Metric.Unit.RATIO)).isEqualTo("0.9999");
        assertThat(Amount.of(12).print(Metric.Unit.DAYS)).isEqualTo("12");
        assertThat(new Amount(1, 4).since(new Amount(1, 2), Metric.Unit.RATIO)).isEqualTo("-0.2500");
        assertThat(Amount.of(3).since(Amount.of(1), Metric.Unit.COUNT)).isEqualTo("+2");
        assertThat(Amount.of(3).since(Amount.of(3), Metric.Unit.COUNT)).isEqualTo("0");
        assertThatThrownBy(() -> new Amount(1, 0)).hasMessageContaining("expected a count");
    }

    @Test
    void aFigureThatIsGoneIsShownWithoutADifference() {
        Sample.Key key = new Sample.Key(
                Metric.GAP, Sample.Whole.PLANT, "works", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(Trend.of(List.of(), List.of(new Sample(key, Amount.of(2)))))
                .containsExactly(new Trend.Line(key, Optional.empty(), Optional.of(Amount.of(2))))
                .allMatch(line -> line.change().isEmpty());
        assertThat(Trend.of(List.of(new Sample(key, Amount.of(1))), List.of(new Sample(key, Amount.of(2)))))
                .singleElement()
                .satisfies(line -> assertThat(line.change()).contains("-1"));
    }

    /** The rows of a plant are those of its zones and conduits, and a gap of none hides behind another. */
    @Property(tries = 40)
    void aPlantIsTheSumOfItsParts(@ForAll long seed) {
        Assessment assessment = RandomPlants.of(seed).assess();
        List<Sample> samples = PlantMetrics.of(assessment);
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            List<Amount> parts = samples.stream()
                    .filter(sample -> sample.key().metric() == Metric.COVERAGE
                            && sample.key().subject().isPresent()
                            && sample.key().foundation().equals(Optional.of(fr)))
                    .map(Sample::amount)
                    .toList();
            Optional<Amount> whole = figure(samples, Metric.COVERAGE, "", Optional.of(fr));
            assertThat(whole.map(Amount::of).orElse(0))
                    .isEqualTo(parts.stream().mapToInt(Amount::of).sum());
            assertThat(whole.map(Amount::count).orElse(0))
                    .isEqualTo(parts.stream().mapToInt(Amount::count).sum());
            assessment
                    .targeted()
                    .forEach(subject -> assertThat(
                                    figure(samples, Metric.GAP, subject.id().print(), Optional.of(fr))
                                            .filter(gap -> gap.count() == 0)
                                            .isPresent())
                            .isEqualTo(assessment
                                    .target(subject.id())
                                    .flatMap(target -> target.of(fr))
                                    .filter(target -> assessment
                                                    .of(subject.id())
                                                    .level(fr, Ask.IN_FORCE)
                                                    .applicable()
                                            && assessment
                                                    .of(subject.id())
                                                    .level(fr, Ask.IN_FORCE)
                                                    .reaches(target))
                                    .isPresent()));
        }
    }
}
