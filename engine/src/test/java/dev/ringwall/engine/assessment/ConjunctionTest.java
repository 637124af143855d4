package dev.ringwall.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.Trace;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AND: any not met, not met; else any unknown, unknown; else any met, met; else not applicable. */
class ConjunctionTest {

    private static final Fact ROW = new Fact.Text("row");
    private static final Trace ONE = Trace.of(JudgeReason.ASSET_COVERED, new Fact.Count(1));
    private static final Trace TWO = Trace.of(JudgeReason.ASSET_COVERED, new Fact.Count(2));

    private static Outcome outcome(Status status, Trace trace) {
        return switch (status) {
            case MET -> new Outcome.Met(trace);
            case NOT_MET -> new Outcome.NotMet(trace);
            case UNKNOWN -> new Outcome.Unknown(trace);
            case NOT_APPLICABLE -> new Outcome.NotApplicable(trace);
        };
    }

    private static Outcome result(Outcome... outcomes) {
        Conjunction all = new Conjunction();
        Arrays.stream(outcomes).forEach(all::add);
        return all.result(ROW, JudgeReason.EVERY_ASSET, JudgeReason.SOME_ASSETS_FAIL, JudgeReason.SOME_ASSETS_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET",
        "MET, NOT_MET, NOT_MET",
        "MET, UNKNOWN, UNKNOWN",
        "MET, NOT_APPLICABLE, MET",
        "NOT_MET, UNKNOWN, NOT_MET",
        "NOT_MET, NOT_MET, NOT_MET",
        "NOT_MET, NOT_APPLICABLE, NOT_MET",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, NOT_APPLICABLE, UNKNOWN",
        "NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE"
    })
    void theAndOfTwoAnswers(Status one, Status other, Status expected) {
        Outcome first = outcome(one, ONE);
        Outcome second = outcome(other, TWO);
        assertThat(result(first, second).status()).isEqualTo(expected);
        assertThat(result(second, first).status()).isEqualTo(expected);
        assertThat(Conjunction.of(first, second).status()).isEqualTo(expected);
        assertThat(Conjunction.of(second, first).status()).isEqualTo(expected);
    }

    @Test
    void theResultSaysHowManyOfHowMany() {
        Outcome met = outcome(Status.MET, ONE);
        Outcome fails = outcome(Status.NOT_MET, TWO);
        Outcome unknown = outcome(Status.UNKNOWN, TWO);
        Outcome not = outcome(Status.NOT_APPLICABLE, TWO);
        assertThat(result(met, met, not).trace())
                .isEqualTo(new Trace(JudgeReason.EVERY_ASSET, List.of(ROW, new Fact.Count(2)), List.of(ONE, ONE)));
        assertThat(result(met, fails, unknown, not).trace())
                .isEqualTo(new Trace(
                        JudgeReason.SOME_ASSETS_FAIL,
                        List.of(ROW, new Fact.Count(1), new Fact.Count(3)),
                        List.of(TWO)));
        assertThat(result(met, unknown, unknown).trace())
                .isEqualTo(new Trace(
                        JudgeReason.SOME_ASSETS_UNKNOWN,
                        List.of(ROW, new Fact.Count(2), new Fact.Count(3)),
                        List.of(TWO, TWO)));
        assertThat(result(not).trace()).isEqualTo(TWO);
    }

    @Test
    void metUpToTheLowestLevelOfItsParts() {
        Outcome low = new Outcome.Met(ONE, SecurityLevel.SL_2, true, false);
        Outcome high = new Outcome.Met(TWO, SecurityLevel.SL_3, false, true);
        for (Outcome result : List.of(result(low, high), result(high, low), Conjunction.of(high, low))) {
            Outcome.Met met = (Outcome.Met) result;
            assertThat(met.upTo()).isEqualTo(SecurityLevel.SL_2);
            assertThat(met.helped()).isTrue();
            assertThat(met.claimed()).isTrue();
        }
        Outcome.Met plain = (Outcome.Met) result(outcome(Status.MET, ONE));
        assertThat(plain.upTo()).isEqualTo(SecurityLevel.SL_4);
        assertThat(plain.helped()).isFalse();
        assertThat(plain.claimed()).isFalse();
    }

    @Test
    void theSharesOfOneThingAreToldByThemselves() {
        assertThat(Conjunction.of(outcome(Status.MET, ONE), outcome(Status.MET, TWO))
                        .trace())
                .isEqualTo(ONE.because(TWO));
        assertThat(Conjunction.of(outcome(Status.MET, ONE), outcome(Status.UNKNOWN, TWO))
                        .trace())
                .isEqualTo(TWO);
    }

    @Test
    void overNothingItIsAskedOfNobody() {
        Conjunction all = new Conjunction();
        assertThat(all.isEmpty()).isTrue();
        for (Status status : Status.values()) {
            Conjunction one = new Conjunction();
            one.add(outcome(status, ONE));
            assertThat(one.isEmpty()).as("%s", status).isFalse();
        }
    }
}
