package dev.ringwall.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.evaluation.Kappa.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KappaTest {

    private static List<Pair> times(int count, Verdict first, Verdict second) {
        return Collections.nCopies(count, new Pair(first, second));
    }

    @SafeVarargs
    private static String print(List<Pair>... some) {
        List<Pair> all = new ArrayList<>();
        for (List<Pair> each : some) {
            all.addAll(each);
        }
        return ((Kappa.Value) Kappa.of(all)).print();
    }

    @Test
    void theWorkedExampleOfTextbooksComesOut() {
        // 20 both yes, 15 both no, 5 and 10 apart: observed 0.70, expected 0.50.
        assertThat(print(
                        times(20, Verdict.PASS, Verdict.PASS),
                        times(5, Verdict.PASS, Verdict.FAIL),
                        times(10, Verdict.FAIL, Verdict.PASS),
                        times(15, Verdict.FAIL, Verdict.FAIL)))
                .isEqualTo("0.40");
    }

    @Test
    void fullAgreementIsOneAndFullDisagreementOfTwoIsMinusOne() {
        assertThat(print(times(3, Verdict.PASS, Verdict.PASS), times(1, Verdict.FAIL, Verdict.FAIL)))
                .isEqualTo("1.00");
        assertThat(print(times(1, Verdict.PASS, Verdict.FAIL), times(1, Verdict.FAIL, Verdict.PASS)))
                .isEqualTo("-1.00");
    }

    @Test
    void oneOfThemWithoutAnyChoiceGivesZero() {
        assertThat(print(times(3, Verdict.PASS, Verdict.PASS), times(1, Verdict.PASS, Verdict.FAIL)))
                .isEqualTo("0.00");
    }

    @Test
    void whereBothGaveOneVerdictThereIsNoneAndTheReasonIsSaid() {
        assertThat(((Kappa.None) Kappa.of(times(9, Verdict.PASS, Verdict.PASS)))
                        .why()
                        .reason())
                .isEqualTo(EvaluationReason.ONE_CLASS);
        assertThat(((Kappa.None) Kappa.of(List.of())).why().reason()).isEqualTo(EvaluationReason.NO_COMMON_MATTER);
    }

    @Provide
    Arbitrary<List<Pair>> pairs() {
        Arbitrary<Verdict> verdict = Arbitraries.of(Verdict.values());
        return Combinators.combine(verdict, verdict).as(Pair::new).list().ofMaxSize(40);
    }

    @Property
    void itIsTheSameFromBothSidesAndInAnyOrder(@ForAll("pairs") List<Pair> pairs) {
        List<Pair> turned = new ArrayList<>(pairs.stream()
                .map(pair -> new Pair(/* first= */ pair.second(), /* second= */ pair.first()))
                .toList());
        Collections.reverse(turned);
        assertThat(Kappa.of(turned)).isEqualTo(Kappa.of(pairs));
    }

    @Property
    void itIsBetweenMinusOneAndOneAndOneOnlyInFullAgreement(@ForAll("pairs") List<Pair> pairs) {
        if (Kappa.of(pairs) instanceof Kappa.Value value) {
            assertThat(value.denominator()).isPositive();
            assertThat(value.numerator()).isBetween(-value.denominator(), value.denominator());
            assertThat(value.numerator() == value.denominator())
                    .isEqualTo(pairs.stream().allMatch(pair -> pair.first() == pair.second()));
        }
    }
}
