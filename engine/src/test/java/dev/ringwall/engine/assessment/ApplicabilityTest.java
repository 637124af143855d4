package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.TestCatalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Trace;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Not applicable has three sources and no other. */
class ApplicabilityTest {

    private static Plants joined() {
        return plant().zone("a").zone("b").conduit("ab", "a", "b").plc("plc", "a");
    }

    // (1) The row's condition is absent.

    @Test
    void aRowWhoseConditionIsAbsentIsNotApplicable() {
        Judged judged = Judged.of(joined().absent("none", Condition.WIRELESS, "zone:a"));
        Outcome outcome = judged.outcome("zone:a", "SR 1.6", Ask.IN_FORCE);
        assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(outcome.trace().reason()).isEqualTo(JudgeReason.CONDITION_ABSENT);
        assertThat(judged.able("zone:a", "SR 1.7")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aRowWhoseConditionIsUnknownIsUnknown() {
        Judged judged = Judged.of(joined());
        assertThat(judged.able("zone:a", "SR 1.6")).isEqualTo(Status.UNKNOWN);
        assertThat(judged.able("conduit:ab", "SR 1.13")).isEqualTo(Status.UNKNOWN);
        assertThat(judged.able("component:plc/plc", "CR 1.7")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void anAbsenceThatNobodyCheckedIsForAbleAndNotForInForce() {
        Judged judged =
                Judged.of(joined().condition("none", Condition.WIRELESS, "zone:a", false, false, Optional.empty()));
        assertThat(judged.able("zone:a", "SR 1.6")).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged.withHelp("zone:a", "SR 1.6")).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged.inForce("zone:a", "SR 1.6")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void theConditionOfAComponentIsAskedOfItsPlaceAndItsProduct() {
        Judged ofProduct = Judged.of(joined().absent("none", Condition.PASSWORDS_USED, "product:plc"));
        assertThat(ofProduct.able("component:plc/plc", "CR 1.7")).isEqualTo(Status.NOT_APPLICABLE);
        Judged ofZone = Judged.of(joined().absent("none", Condition.PASSWORDS_USED, "zone:a"));
        assertThat(ofZone.able("component:plc/plc", "CR 1.7")).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void theConditionOfAConduitIsAskedOfIt() {
        Judged judged = Judged.of(joined().absent("none", Condition.UNTRUSTED_NETWORK, "conduit:ab"));
        assertThat(judged.able("conduit:ab", "SR 1.13")).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged.able("zone:a", "SR 1.13")).isEqualTo(Status.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SR 1.3", "SR 2.1", "SR 3.5", "SR 7.5"})
    void aRowWithoutAConditionIsNeverNotApplicableToAZone(String code) {
        Plants plants = joined();
        for (Condition condition : Condition.values()) {
            plants.absent("none-" + condition.ordinal(), condition, "zone:a");
        }
        assertThat(Judged.of(plants).inForce("zone:a", code)).isEqualTo(Status.UNKNOWN);
    }

    // (2) Structure.

    @Test
    void aRowOfAnotherTypeIsNotApplicableToAComponent() {
        Outcome outcome = Judged.of(joined()).outcome("component:plc/plc", "NDR 3.2", Ask.ABLE);
        assertThat(outcome)
                .isEqualTo(new Outcome.NotApplicable(Trace.of(
                        JudgeReason.NOT_OF_THIS_TYPE, new Fact.Row(row("NDR 3.2")), new Fact.Of(new AssetId("plc")))));
        assertThat(Judged.of(joined()).able("component:plc/plc", "EDR 3.2")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aComponentOfSeveralTypesMeetsThemAll() {
        Plants gateway = plant().zone("a")
                .asset("gw", "a", ComponentType.NETWORK_DEVICE, ComponentType.HOST_DEVICE)
                .claim("gw", "NDR 3.2");
        assertThat(Judged.of(gateway).able("component:gw/gw", "NDR 3.2")).isEqualTo(Status.MET);
        assertThat(Judged.of(gateway).able("component:gw/gw", "HDR 3.2")).isEqualTo(Status.UNKNOWN);
        assertThat(Judged.of(gateway).able("component:gw/gw", "SAR 3.2")).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void aComponentWhoseTypeNobodySaidIsNotKnownToBeOfAnother() {
        Plants box = plant().zone("a").asset("box", "a").claim("box", "NDR 3.2", "CR 1.3");
        Judged judged = Judged.of(box);
        assertThat(judged.outcome("component:box/box", "NDR 3.2", Ask.ABLE))
                .isEqualTo(new Outcome.Unknown(Trace.of(JudgeReason.TYPE_NOT_SAID, new Fact.Of(new AssetId("box")))));
        assertThat(judged.able("component:box/box", "CR 1.3")).isEqualTo(Status.MET);
    }

    @Test
    void anAssetRowIsNotApplicableToAConduitThatHoldsNone() {
        Outcome outcome = Judged.of(joined()).outcome("conduit:ab", "SR 1.3", Ask.IN_FORCE);
        assertThat(outcome)
                .isEqualTo(new Outcome.NotApplicable(Trace.of(
                        JudgeReason.NO_SUCH_ASSET, new Fact.Row(row("SR 1.3")), new Fact.Of(new ConduitId("ab")))));
        assertThat(Judged.of(joined().device("gate", "ab")).able("conduit:ab", "SR 1.3"))
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void anAssetRowNeedsAnAssetThatItsCounterpartAppliesTo() {
        Plants sensor = joined().device("sensor", "ab", ComponentType.EMBEDDED_DEVICE);
        assertThat(Judged.of(sensor).able("conduit:ab", "SR 1.6")).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Judged.of(sensor).able("conduit:ab", "SR 1.3")).isEqualTo(Status.UNKNOWN);
        Plants radio = joined().device("radio", "ab", ComponentType.NETWORK_DEVICE);
        assertThat(Judged.of(radio).able("conduit:ab", "SR 1.6")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void anAssetRowWithoutACounterpartNeedsAnyAsset() {
        assertThat(Judged.of(joined()).able("conduit:ab", "SR 2.3")).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Judged.of(joined().device("sensor", "ab", ComponentType.EMBEDDED_DEVICE))
                        .able("conduit:ab", "SR 2.3"))
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aChannelRowIsAlwaysAskedOfAConduit() {
        assertThat(Judged.of(joined()).able("conduit:ab", "SR 3.1")).isEqualTo(Status.UNKNOWN);
        assertThat(Judged.of(joined()).able("conduit:ab", "SR 5.2")).isEqualTo(Status.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SR 5.1", "SR 5.1 RE 1", "SR 5.1 RE 2", "SR 5.1 RE 3", "SR 5.4"})
    void segmentationAndPartitioningAreAskedOfZonesAndNeverOfConduits(String code) {
        Judged judged = Judged.of(joined().device("gate", "ab", ComponentType.NETWORK_DEVICE));
        assertThat(judged.outcome("conduit:ab", code, Ask.ABLE).trace().reason())
                .isEqualTo(JudgeReason.NEVER_ASKED_OF_CONDUITS);
        assertThat(judged.able("zone:a", code)).isEqualTo(Status.UNKNOWN);
        Requirement asked = TestCatalog.CATALOG.require(row(code));
        assertThat(judged.judge()
                        .rowsOf(judged.judge().plant().plant().conduits().getFirst()))
                .doesNotContain(asked);
    }

    @Test
    void aConditionThatIsAbsentGoesBeforeTheAssetsOfAConduit() {
        Plants radio = joined().device("radio", "ab", ComponentType.NETWORK_DEVICE)
                .traits("radio", Assets.PLAIN)
                .absent("none", Condition.WIRELESS, "conduit:ab");
        assertThat(Judged.of(radio)
                        .outcome("conduit:ab", "SR 1.6", Ask.ABLE)
                        .trace()
                        .reason())
                .isEqualTo(JudgeReason.CONDITION_ABSENT);
    }

    @Test
    void aSoftwareProductIsAskedWhatItsTypeIsAsked() {
        Judged judged = Judged.of(joined().claim("plc", "EDR 3.2"));
        InstalledProduct product = new InstalledProduct(new ProductId("plc"), "1");
        assertThat(judged.judge()
                        .judge(product, TestCatalog.CATALOG.require(row("EDR 3.2")), Ask.ABLE)
                        .status())
                .isEqualTo(Status.MET);
        assertThat(judged.judge()
                        .judge(product, TestCatalog.CATALOG.require(row("HDR 3.2")), Ask.ABLE)
                        .trace()
                        .facts())
                .containsExactly(new Fact.Row(row("HDR 3.2")), new Fact.Of(new ProductId("plc")));
    }

    // (3) The base row is not applicable.

    @Test
    void anEnhancementFollowsItsBase() {
        Judged judged = Judged.of(joined().absent("none", Condition.HUMAN_USER_INTERFACE, "zone:a"));
        Outcome outcome = judged.outcome("zone:a", "SR 1.1 RE 2", Ask.ABLE);
        assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(outcome.trace().reason()).isEqualTo(JudgeReason.BASE_NOT_APPLICABLE);
        assertThat(outcome.trace().facts()).containsExactly(new Fact.Row(row("SR 1.1")));
        assertThat(outcome.trace().because()).extracting(Trace::reason).containsExactly(JudgeReason.CONDITION_ABSENT);
    }

    @Test
    void aBaseDoesNotFollowItsEnhancement() {
        Judged judged = Judged.of(joined().absent("none", Condition.UNTRUSTED_NETWORK, "zone:a"));
        assertThat(judged.able("zone:a", "SR 1.1 RE 2")).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged.able("zone:a", "SR 1.1")).isEqualTo(Status.UNKNOWN);
    }
}
