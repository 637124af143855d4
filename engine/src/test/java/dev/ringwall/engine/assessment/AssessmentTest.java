package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.Plants.DAY;
import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static dev.ringwall.engine.Plants.subject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.TestCatalog;
import dev.ringwall.engine.Zones;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.EssentialEffect;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SystemId;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static Plants joined() {
        return plant().zone("a")
                .zone("b")
                .untrusted("net")
                .conduit("ab", "a", "b")
                .plc("plc", "a")
                .plc("far", "net")
                .system("dcs", "plc");
    }

    @Test
    void zonesInsideConduitsAndControlSystemsAreAssessed() {
        Assessment assessment = joined().assess();
        assertThat(assessment.subjects())
                .extracting(Subject::id)
                .containsExactly(new ZoneId("a"), new ZoneId("b"), new ConduitId("ab"), new SystemId("dcs"));
        assertThat(assessment.targeted())
                .extracting(Subject::id)
                .containsExactly(new ZoneId("a"), new ZoneId("b"), new ConduitId("ab"));
        assertThat(assessment.assesses(new ZoneId("a"))).isTrue();
        assertThat(assessment.assesses(new ZoneId("net"))).isFalse();
        assertThat(assessment.day()).isEqualTo(DAY);
        assertThat(assessment.catalog()).isSameAs(TestCatalog.CATALOG);
    }

    @Test
    void everyComponentInsideAndEveryInstalledProductIsAssessed() {
        Assessment assessment = joined().claim("plc", "CR 2.1").assess();
        assertThat(assessment.assesses(subject("component:plc/plc"))).isTrue();
        assertThat(assessment.assesses(subject("component:far/far"))).isFalse();
        InstalledProduct product = new InstalledProduct(new ProductId("plc"), "1");
        assertThat(assessment.products()).containsOnlyKeys(product);
        assertThat(assessment
                        .products()
                        .get(product)
                        .verdict(row("CR 2.1"), Ask.ABLE)
                        .status())
                .isEqualTo(Status.MET);
        assertThat(joined().asset("plc", Assets.versionNotSaid()).assess().products())
                .isEmpty();
    }

    @Test
    void anAssetThatIsNowhereIsAssessedAllTheSame() {
        Plants plants = joined().asset("plc", Assets.home(new dev.ringwall.engine.model.Home.Nowhere()));
        assertThat(plants.assess().assesses(subject("component:plc/plc"))).isTrue();
    }

    @Test
    void whatIsNotAssessedHasNoAnswers() {
        assertThatThrownBy(() -> joined().assess().of(new ZoneId("net")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not assessed");
    }

    @Test
    void theLevelsOfASubjectAreThoseOfItsAnswers() {
        Assessment assessment =
                plant().zone("a").tested("zone:a", true, "SR 6.1", "SR 6.2").assess();
        for (Answer answer : Answer.values()) {
            assertThat(assessment
                            .level(new ZoneId("a"), FoundationalRequirement.TRE, answer)
                            .toString())
                    .isEqualTo("2..4");
        }
    }

    @Test
    void whyIsTheAnswerOnceMoreWithItsReason() {
        Assessment assessment =
                plant().zone("a").tested("zone:a", true, "SR 6.1").assess();
        Subject zone = assessment.subjects().getFirst();
        var asked = TestCatalog.CATALOG.require(row("SR 6.1"));
        assertThat(assessment.why(zone, asked, Answer.IN_FORCE).status()).isEqualTo(Status.MET);
        assertThat(assessment.why(zone, asked, Answer.IN_FORCE).trace().facts()).isNotEmpty();
    }

    @Test
    void gapsWeakestAndProgressNeedATarget() {
        Assessment without = plant().zone("a").system("dcs").assess();
        Subject dcs = without.subjects().getLast();
        assertThat(without.gaps(dcs, Gap.Side.OPERATION)).isEmpty();
        assertThat(without.weakest(dcs.id())).isEmpty();
        assertThat(without.progress(dcs.id(), Answer.IN_FORCE)).isEmpty();
        Assessment with =
                plant().zone("a").target("zone:a", 1, 0, 0, 0, 0, 0, 0).assess();
        Subject zone = with.subjects().getFirst();
        assertThat(with.gaps(zone, Gap.Side.OPERATION))
                .extracting(Gap::fr)
                .containsExactly(FoundationalRequirement.IAC);
        assertThat(with.gaps(zone, Gap.Side.DESIGN)).hasSize(1);
        assertThat(with.weakest(zone.id()).map(Weakest::fr)).contains(FoundationalRequirement.IAC);
        assertThat(with.progress(zone.id(), Answer.IN_FORCE).map(Progress::met)).contains(0);
        assertThat(with.targets().of(zone.id())).isPresent();
    }

    // Beside a zone's vector stands, per FR, the weakest descendant.

    @Test
    void besideAZoneStandsItsWeakestDescendant() {
        Plants nested = plant().zone("a")
                .zoneIn("mid", "a")
                .zoneIn("deep", "mid")
                .zoneIn("other", "a")
                .tested("zone:mid", true, "SR 6.1", "SR 6.2", "SR 6.1 RE 1")
                .tested("zone:deep", true, "SR 6.1")
                .tested("zone:other", true, "SR 6.1", "SR 6.2");
        assertThat(weakest(nested, "a")).contains("1..4");
        assertThat(weakest(nested, "mid")).contains("1..4");
        assertThat(weakest(nested, "deep")).isEmpty();
        assertThat(weakest(nested.zone("deep", Zones.outside()), "a")).contains("2..4");
    }

    private static Optional<String> weakest(Plants plants, String zone) {
        return plants.assess()
                .weakestDescendant(new ZoneId(zone), FoundationalRequirement.TRE, Answer.IN_FORCE)
                .map(Level::toString);
    }

    // The zone's vector carries a mark until the effect is assessed.

    @Test
    void aVectorIsMarkedWhileAnEffectOnAnEssentialFunctionIsNotAssessed() {
        Assessment assessment = plant().zone("a")
                .zone("b")
                .effect(new EssentialEffect(new ZoneId("a"), row("SR 1.1"), true, "lock-out", Optional.empty()))
                .target("zone:b", 0, 0, 0, 0, 0, 0, 0)
                .assess();
        assertThat(assessment.isMarked(new ZoneId("a"))).isTrue();
        assertThat(assessment.isMarked(new ZoneId("b"))).isFalse();
        assertThat(plant().zone("a").assess().isMarked(new ZoneId("a"))).isFalse();
    }

    @Test
    void theThreeAnswersAreAskedByTheirNames() {
        assertThat(List.of(Ask.of(Answer.ABLE), Ask.of(Answer.ABLE_WITH_HELP), Ask.of(Answer.IN_FORCE)))
                .containsExactly(Ask.ABLE, Ask.ABLE_WITH_HELP, Ask.IN_FORCE);
    }
}
