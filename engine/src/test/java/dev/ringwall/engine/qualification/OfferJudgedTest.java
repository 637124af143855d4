package dev.ringwall.engine.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.qualification.Offer.Answer;
import dev.ringwall.engine.qualification.Offer.Claim;
import dev.ringwall.engine.qualification.RequirementList.About;
import dev.ringwall.engine.qualification.RowOffer.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OfferJudgedTest {

    private static final List<String> CODES =
            List.of("SP.01.01 BR", "SP.01.02 BR", "SP.01.02 RE(1)", "SP.02.01 BR", "SP.03.10 BR", "SP.09.02 BR");

    private static Wanted wanted(String code, int level, boolean mandatory) {
        return new Wanted(RowId.parse(code).orElseThrow(), Optional.empty(), Optional.of(level), mandatory, "");
    }

    private static RequirementList list(List<Wanted> rows) {
        return new RequirementList(
                new RequirementList.Head("list", "list", "1", "Works", About.PROVIDER, List.of()), rows);
    }

    private static Claim claim(String code, Answer answer, Optional<Integer> level, String remark, String... evidence) {
        return new Claim(
                wanted(code, 1, false).key(), answer, level, remark, List.of(evidence), new Place("a.csv", 1, 1));
    }

    private static Offer offer(String supplier, List<Claim> claims) {
        return new Offer(
                new Offer.Head(supplier, "services", "", "Ada", LocalDate.of(2026, 1, 1), supplier + ".csv"), claims);
    }

    private static State state(Claim... claims) {
        return OfferJudged.of(list(List.of(wanted("SP.01.01 BR", 2, true))), offer("a", List.of(claims)))
                .rows()
                .getFirst()
                .state();
    }

    @Test
    void whatIsNotAnsweredIsUnknown() {
        assertThat(state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aLevelWithoutEvidenceIsClaimedAndNothingMore() {
        assertThat(state(claim("SP.01.01 BR", Answer.MET, Optional.of(2), ""))).isEqualTo(State.CLAIMED);
        assertThat(state(claim("SP.01.01 BR", Answer.MET, Optional.of(2), "", "manual")))
                .isEqualTo(State.EVIDENCE_NAMED);
    }

    @Test
    void metWithoutALevelIsUnknownAndALowerOneBelow() {
        assertThat(state(claim("SP.01.01 BR", Answer.MET, Optional.empty(), "", "manual")))
                .isEqualTo(State.UNKNOWN);
        assertThat(state(claim("SP.01.01 BR", Answer.MET, Optional.of(1), "", "manual")))
                .isEqualTo(State.BELOW);
    }

    @Test
    void notApplicableNeedsAReasonAndHoldsNoMandatoryRow() {
        assertThat(state(claim("SP.01.01 BR", Answer.NOT_APPLICABLE, Optional.empty(), "")))
                .isEqualTo(State.UNKNOWN);
        OfferJudged judged = OfferJudged.of(
                list(List.of(wanted("SP.01.01 BR", 2, true))),
                offer("a", List.of(claim("SP.01.01 BR", Answer.NOT_APPLICABLE, Optional.empty(), "no wireless"))));
        assertThat(judged.count(State.NOT_APPLICABLE)).isEqualTo(1);
        assertThat(judged.mandatoryNotHeld()).hasSize(1);
    }

    @Test
    void rowsStandAsPeopleCountThem() {
        assertThat(list(List.of(wanted("SP.03.10 BR", 1, false), wanted("SP.03.02 BR", 1, false)))
                        .rows())
                .extracting(each -> each.row().code())
                .containsExactly("SP.03.02 BR", "SP.03.10 BR");
    }

    @Test
    void theStampChangesWithWhatIsAsked() {
        String stamp = list(List.of(wanted("SP.01.01 BR", 2, true))).stamp();
        assertThat(stamp).startsWith("list/1/");
        assertThat(list(List.of(wanted("SP.01.01 BR", 3, true))).stamp()).isNotEqualTo(stamp);
        assertThat(list(List.of(wanted("SP.01.01 BR", 2, false))).stamp()).isNotEqualTo(stamp);
        assertThat(list(List.of(wanted("SP.01.01 BR", 2, true), wanted("SP.01.02 BR", 2, true)))
                        .stamp())
                .isNotEqualTo(stamp);
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        Arbitrary<Claim> claim = Combinators.combine(
                        Arbitraries.of(CODES),
                        Arbitraries.of(Answer.class),
                        Arbitraries.integers().between(1, 4).optional(),
                        Arbitraries.of("", "because"),
                        Arbitraries.of(List.of(), List.of("manual")))
                .as((code, answer, level, remark, evidence) ->
                        claim(code, answer, level, remark, evidence.toArray(String[]::new)));
        return claim.list().uniqueElements(Claim::of).ofMaxSize(CODES.size());
    }

    @Provide
    Arbitrary<List<Wanted>> rows() {
        return Combinators.combine(
                        Arbitraries.of(CODES), Arbitraries.integers().between(1, 4), Arbitraries.of(true, false))
                .as(OfferJudgedTest::wanted)
                .list()
                .uniqueElements(Wanted::key)
                .ofMinSize(1);
    }

    @Property
    void anOfferWithFewerAnswersNeverLooksBetter(
            @ForAll("rows") List<Wanted> rows, @ForAll("claims") List<Claim> claims, @ForAll int seed) {
        List<Claim> fewer = new ArrayList<>(claims);
        if (!fewer.isEmpty()) {
            fewer.remove(Math.floorMod(seed, fewer.size()));
        }
        OfferJudged all = OfferJudged.of(list(rows), offer("a", claims));
        OfferJudged less = OfferJudged.of(list(rows), offer("a", fewer));
        assertThat(less.count(State.EVIDENCE_NAMED)).isLessThanOrEqualTo(all.count(State.EVIDENCE_NAMED));
        assertThat(less.count(State.CLAIMED)).isLessThanOrEqualTo(all.count(State.CLAIMED));
        assertThat(less.count(State.UNKNOWN)).isGreaterThanOrEqualTo(all.count(State.UNKNOWN));
        assertThat(less.open().size()).isGreaterThanOrEqualTo(all.open().size());
        assertThat(less.mandatoryNotHeld().size())
                .isGreaterThanOrEqualTo(all.mandatoryNotHeld().size());
    }

    @Property
    void theOrderOfRowsAnswersAndOffersMeansNothing(
            @ForAll("rows") List<Wanted> rows,
            @ForAll("claims") List<Claim> one,
            @ForAll("claims") List<Claim> other,
            @ForAll long seed) {
        RequirementList list = list(rows);
        RequirementList shuffled = list(shuffled(rows, seed));
        assertThat(shuffled.stamp()).isEqualTo(list.stamp());
        List<OfferJudged> judged = OfferJudged.of(list, List.of(offer("a", one), offer("b", other)));
        List<OfferJudged> again =
                OfferJudged.of(shuffled, List.of(offer("b", shuffled(other, seed)), offer("a", shuffled(one, seed))));
        assertThat(again)
                .extracting(OfferJudged::rows)
                .isEqualTo(judged.stream().map(OfferJudged::rows).toList());
        assertThat(again).extracting(each -> each.offer().head().supplier()).containsExactly("a", "b");
    }

    private static <T> List<T> shuffled(List<T> all, long seed) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
