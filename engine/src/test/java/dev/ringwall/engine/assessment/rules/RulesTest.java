package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Assets.Trait;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Justification;
import dev.ringwall.engine.model.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every rule there is, the gravest findings first. */
class RulesTest {

    private static Plants wireless() {
        return plant().zone("a")
                .plc("one", "a")
                .plc("two", "a")
                .traits("one", Assets.only(Trait.WIRELESS))
                .traits("two", Assets.PLAIN)
                .target("zone:a", 0, 0, 0, 0, 0, 0, 0);
    }

    private static Justification because(String rule, String subject, String reason, LocalDate until) {
        return new Justification(
                rule,
                Plants.subject(subject),
                new Signature("R. Owner", LocalDate.of(2026, 1, 1), Optional.of(until), reason));
    }

    private static List<String> rules(Plants plants) {
        return plants.assess().findings().stream().map(Finding::rule).toList();
    }

    @Test
    void gravestFirst() {
        Plants plants = wireless().plc("lost", "a").asset("lost", Assets.home(new Home.Nowhere()));
        assertThat(rules(plants)).containsExactly("asset-without-zone", "wireless-not-separated");
    }

    @Test
    void aRecommendationIsClosedByAReason() {
        LocalDate late = LocalDate.of(2027, 1, 1);
        assertThat(rules(wireless())).containsExactly("wireless-not-separated");
        assertThat(rules(wireless().justify(because("wireless-not-separated", "zone:a", "retrofit", late))))
                .isEmpty();
    }

    @Test
    void onlyAReasonThatHoldsForThisRuleAndPlaceClosesIt() {
        LocalDate late = LocalDate.of(2027, 1, 1);
        for (Justification other : List.of(
                because("external-not-separated", "zone:a", "retrofit", late),
                because("wireless-not-separated", "zone:b", "retrofit", late),
                because("wireless-not-separated", "zone:a", " ", late),
                because("wireless-not-separated", "zone:a", "retrofit", Plants.DAY.minusDays(1)))) {
            assertThat(rules(wireless().justify(other))).as("%s", other).containsExactly("wireless-not-separated");
        }
    }

    @Test
    void aShallIsNotClosedByAReason() {
        Plants plants = wireless()
                .plc("lost", "a")
                .asset("lost", Assets.home(new Home.Nowhere()))
                .justify(because("asset-without-zone", "asset:lost", "spare part", LocalDate.of(2027, 1, 1)));
        assertThat(rules(plants)).contains("asset-without-zone");
    }
}
