package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.EssentialEffect;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.RiskId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A measure that could hinder an essential function is assessed first (62443-3-3, clause 4.2). */
class EssentialFunctionHinderedTest {

    private static Plants effect(String row, boolean possible, Optional<RiskId> assessedIn) {
        return plant().zone("a")
                .compensation("lock", "zone:a", "SR 2.1", 1)
                .effect(new EssentialEffect(
                        new ZoneId("a"), Plants.row(row), possible, "account of the operator", assessedIn));
    }

    private static List<Finding> find(Plants plants) {
        return new EssentialFunctionHindered().find(plants.assess());
    }

    @Test
    void aPossibleEffectThatNobodyAssessedIsANonconformityThatNamesThePath() {
        assertThat(find(effect("SR 1.11", true, Optional.empty())))
                .containsExactly(new Finding(
                        "essential-function-hindered",
                        Finding.Kind.NONCONFORMITY,
                        new ZoneId("a"),
                        Trace.of(
                                RuleReason.EFFECT_NOT_ASSESSED,
                                new Fact.Row(Plants.row("SR 1.11")),
                                new Fact.Text("account of the operator"),
                                new Fact.Of(new ZoneId("a")))));
    }

    @Test
    void anEffectThatWasAssessedInARiskRecordIsFine() {
        assertThat(find(effect("SR 1.11", true, Optional.of(new RiskId("r-lock")))))
                .isEmpty();
        assertThat(find(effect("SR 1.11", true, Optional.of(new RiskId("unknown")))))
                .hasSize(1);
    }

    @Test
    void noEffectIsFineAndSoIsARowThatClause42DoesNotMark() {
        assertThat(find(effect("SR 1.11", false, Optional.empty()))).isEmpty();
        assertThat(find(effect("SR 1.7", true, Optional.empty()))).isEmpty();
    }

    @Test
    void theRowsThatClause42Marks() {
        assertThat(dev.ringwall.engine.TestCatalog.CATALOG.systemRows().stream()
                        .filter(dev.ringwall.engine.catalog.Requirement::clause42)
                        .map(row -> row.id().code()))
                .containsExactlyInAnyOrder(
                        "SR 1.1",
                        "SR 1.3",
                        "SR 1.4",
                        "SR 1.8",
                        "SR 1.11",
                        "SR 2.1 RE 4",
                        "SR 2.5",
                        "SR 2.12",
                        "SR 3.3 RE 2",
                        "SR 5.2",
                        "SR 5.2 RE 1",
                        "SR 5.2 RE 2",
                        "SR 5.2 RE 3",
                        "SR 7.1",
                        "SR 7.2");
    }
}
