package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.Plants.DAY;
import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Channels;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.ConditionState.Kind;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.StatementId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition is true, absent or unknown: true is derived, absent is stated, silence is unknown. */
class ConditionsTest {

    private static Plants two() {
        return plant().zone("a")
                .zone("b")
                .conduit("ab", "a", "b")
                .plc("plc", "a")
                .traits("plc", Assets.PLAIN);
    }

    private static Conditions conditions(Plants plants) {
        return new Conditions(PlantIndex.of(plants.build()), DAY);
    }

    private static ConditionState state(Plants plants, String subject, Condition condition, boolean inForce) {
        PlantIndex index = PlantIndex.of(plants.build());
        Conditions conditions = new Conditions(index, DAY);
        return switch (Plants.subject(subject)) {
            case ZoneId zone -> conditions.of(index.zone(zone).orElseThrow(), condition, inForce);
            case ConduitId conduit -> conditions.of(index.conduit(conduit).orElseThrow(), condition, inForce);
            case AssetId id -> {
                Asset asset = index.asset(id).orElseThrow();
                yield conditions.of(asset, index.componentsOf(asset).getFirst(), condition, inForce);
            }
            case ProductId product ->
                conditions.of(
                        new Installed(Optional.of(product), Optional.of("1"), Optional.empty(), List.of()),
                        product,
                        condition,
                        inForce);
            default -> throw new IllegalArgumentException(subject);
        };
    }

    private static Kind able(Plants plants, String subject, Condition condition) {
        return state(plants, subject, condition, false).kind();
    }

    private static Kind inForce(Plants plants, String subject, Condition condition) {
        return state(plants, subject, condition, true).kind();
    }

    // True is derived wherever the model or an observation shows it.

    @ParameterizedTest
    @EnumSource(Condition.class)
    void silenceIsUnknown(Condition condition) {
        for (String subject : List.of("zone:a", "conduit:ab", "asset:plc", "product:plc")) {
            ConditionState state = state(two(), subject, condition, false);
            assertThat(state.kind()).as(subject).isEqualTo(Kind.UNKNOWN);
            assertThat(state.trace())
                    .isEqualTo(Trace.of(
                            JudgeReason.CONDITION_UNKNOWN,
                            new Fact.Depends(condition),
                            new Fact.Of(Plants.subject(subject))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WIRELESS, WIRELESS",
        "HUMAN_INTERFACE, HUMAN_USER_INTERFACE",
        "OUTPUTS, AUTOMATION_PROCESS_OUTPUT",
        "TEST_PORT, PHYSICAL_TEST_INTERFACE",
        "EXTERNAL, UNTRUSTED_NETWORK"
    })
    void whatAnAssetIsShowsTheConditionOfItsZone(Assets.Trait trait, Condition condition) {
        Plants plants = two().traits("plc", Assets.only(trait));
        ConditionState ofZone = state(plants, "zone:a", condition, true);
        assertThat(ofZone.kind()).isEqualTo(Kind.TRUE);
        assertThat(ofZone.trace())
                .isEqualTo(Trace.of(
                        JudgeReason.CONDITION_SHOWN, new Fact.Depends(condition), new Fact.Of(new AssetId("plc"))));
        assertThat(able(plants, "asset:plc", condition)).isEqualTo(Kind.TRUE);
        assertThat(able(two().device("gate", "ab").traits("gate", Assets.only(trait)), "conduit:ab", condition))
                .isEqualTo(Kind.TRUE);
    }

    @ParameterizedTest
    @CsvSource({
        "WIRELESS, WIRELESS",
        "INTERACTIVE, REMOTE_SESSIONS",
        "ENCRYPTED, CRYPTO_USED",
        "EXTERNAL, UNTRUSTED_NETWORK"
    })
    void whatAChannelIsShowsTheConditionOfItsConduitAndOfBothItsZones(Channels.Trait trait, Condition condition) {
        Plants plants = two().channel("ab", Channels.only(trait, "c1", "zone:a", "zone:b"));
        ConditionState ofConduit = state(plants, "conduit:ab", condition, false);
        assertThat(ofConduit.kind()).isEqualTo(Kind.TRUE);
        assertThat(ofConduit.trace())
                .isEqualTo(Trace.of(
                        JudgeReason.CONDITION_SHOWN_BY_CHANNEL,
                        new Fact.Depends(condition),
                        new Fact.Through(new ChannelId("c1"))));
        assertThat(able(plants, "zone:a", condition)).isEqualTo(Kind.TRUE);
        assertThat(able(plants, "zone:b", condition)).isEqualTo(Kind.TRUE);
    }

    @Test
    void aChannelShowsNothingForAZoneItDoesNotEndIn() {
        Plants plants = two().zone("c")
                .conduit("abc", "a", "b", "c")
                .channel("abc", Channels.only(Channels.Trait.WIRELESS, "c1", "zone:b", "zone:c"));
        assertThat(able(plants, "zone:a", Condition.WIRELESS)).isEqualTo(Kind.UNKNOWN);
        assertThat(able(plants, "zone:c", Condition.WIRELESS)).isEqualTo(Kind.TRUE);
    }

    @Test
    void aChannelThatEndsAtAnAssetOrBelowAZoneEndsInIt() {
        Plants plants = two().zoneIn("inner", "a")
                .plc("deep", "inner")
                .conduit("out", "inner", "b")
                .channel("out", Channels.only(Channels.Trait.INTERACTIVE, "c1", "zone:b", "asset:deep"));
        assertThat(able(plants, "zone:inner", Condition.REMOTE_SESSIONS)).isEqualTo(Kind.TRUE);
        assertThat(able(plants, "zone:a", Condition.REMOTE_SESSIONS)).isEqualTo(Kind.TRUE);
    }

    @Test
    void aConduitToAZoneMarkedUntrustedShowsAnUntrustedNetwork() {
        Plants plants = two().untrusted("net").conduit("out", "net", "b");
        ConditionState state = state(plants, "conduit:out", Condition.UNTRUSTED_NETWORK, false);
        assertThat(state.kind()).isEqualTo(Kind.TRUE);
        assertThat(state.trace().facts()).contains(new Fact.Of(new ZoneId("net")));
        assertThat(able(plants, "conduit:out", Condition.ACCESS_INTO_NETWORK)).isEqualTo(Kind.TRUE);
        assertThat(able(plants, "conduit:out", Condition.WIRELESS)).isEqualTo(Kind.UNKNOWN);
        assertThat(able(plants, "zone:b", Condition.UNTRUSTED_NETWORK)).isEqualTo(Kind.TRUE);
        assertThat(able(plants, "zone:a", Condition.UNTRUSTED_NETWORK)).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void aNetworkDeviceInAConduitStandsAtAZoneBoundary() {
        Plants plants = two().device("gate", "ab", ComponentType.NETWORK_DEVICE)
                .device("sensor", "ab", ComponentType.EMBEDDED_DEVICE)
                .asset("switch", "a", ComponentType.NETWORK_DEVICE)
                .asset("router", "a", ComponentType.NETWORK_DEVICE)
                .endsAt("ab", "router", "plc");
        assertThat(able(plants, "asset:gate", Condition.ZONE_BOUNDARY)).isEqualTo(Kind.TRUE);
        assertThat(state(plants, "asset:gate", Condition.ZONE_BOUNDARY, false)
                        .trace()
                        .facts())
                .contains(new Fact.Of(new ConduitId("ab")));
        assertThat(able(plants, "asset:router", Condition.ZONE_BOUNDARY)).isEqualTo(Kind.TRUE);
        assertThat(able(plants, "asset:sensor", Condition.ZONE_BOUNDARY)).isEqualTo(Kind.UNKNOWN);
        assertThat(able(plants, "asset:switch", Condition.ZONE_BOUNDARY)).isEqualTo(Kind.UNKNOWN);
        assertThat(able(plants, "asset:plc", Condition.ZONE_BOUNDARY)).isEqualTo(Kind.UNKNOWN);
        assertThat(able(plants, "asset:gate", Condition.WIRELESS)).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void accessIntoANetworkIsThroughADeviceThatFacesAnUntrustedOne() {
        Plants plants = two().device("gate", "ab", ComponentType.NETWORK_DEVICE)
                .untrusted("net")
                .conduit("out", "b", "net")
                .device("firewall", "out", ComponentType.NETWORK_DEVICE);
        assertThat(able(plants, "asset:firewall", Condition.ACCESS_INTO_NETWORK))
                .isEqualTo(Kind.TRUE);
        assertThat(able(plants, "asset:gate", Condition.ACCESS_INTO_NETWORK)).isEqualTo(Kind.UNKNOWN);
        Plants external = plants.channel("ab", Channels.only(Channels.Trait.EXTERNAL, "c1", "zone:a", "zone:b"));
        assertThat(able(external, "asset:gate", Condition.ACCESS_INTO_NETWORK)).isEqualTo(Kind.TRUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zone:a", "conduit:ab", "product:plc"})
    void whatSomebodySaysOrSawIsTrue(String subject) {
        Plants plants = two().condition("seen", Condition.PKI_USED, subject, true, true, Optional.empty());
        ConditionState state = state(plants, subject, Condition.PKI_USED, true);
        assertThat(state.kind()).isEqualTo(Kind.TRUE);
        assertThat(state.trace())
                .isEqualTo(Trace.of(
                        JudgeReason.CONDITION_STATED,
                        new Fact.Stated(new StatementId("seen")),
                        new Fact.Text("R. Owner"),
                        new Fact.Day(LocalDate.of(2026, 1, 1))));
        assertThat(able(plants, subject, Condition.WIRELESS)).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void whatIsTrueOfAPlaceIsNotKnownOfEveryComponentInIt() {
        Plants plants = two().wireless("plc").plc("drive", "a").traits("drive", Assets.PLAIN);
        assertThat(able(plants, "zone:a", Condition.WIRELESS)).isEqualTo(Kind.TRUE);
        assertThat(able(plants, "asset:drive", Condition.WIRELESS)).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void whatIsSaidOfAnAssetOrItsProductIsTrueOfIt() {
        assertThat(able(
                        two().condition("s", Condition.PKI_USED, "asset:plc", true, true, Optional.empty()),
                        "asset:plc",
                        Condition.PKI_USED))
                .isEqualTo(Kind.TRUE);
        assertThat(able(
                        two().condition("s", Condition.PKI_USED, "product:plc", true, true, Optional.empty()),
                        "asset:plc",
                        Condition.PKI_USED))
                .isEqualTo(Kind.TRUE);
    }

    // Absent is stated by a named person, with date and valid-until.

    @ParameterizedTest
    @ValueSource(strings = {"zone:a", "conduit:ab", "product:plc"})
    void aStatedAbsenceIsAbsent(String subject) {
        Plants plants = two().absent("none", Condition.PKI_USED, subject);
        ConditionState state = state(plants, subject, Condition.PKI_USED, true);
        assertThat(state.kind()).isEqualTo(Kind.ABSENT);
        assertThat(state.trace())
                .isEqualTo(Trace.of(
                                JudgeReason.CONDITION_ABSENT,
                                new Fact.Depends(Condition.PKI_USED),
                                new Fact.Of(Plants.subject(subject)))
                        .because(Trace.of(
                                JudgeReason.CONDITION_STATED,
                                new Fact.Stated(new StatementId("none")),
                                new Fact.Text("R. Owner"),
                                new Fact.Day(LocalDate.of(2026, 1, 1)))));
        assertThat(able(plants, subject, Condition.PASSWORDS_USED)).isEqualTo(Kind.UNKNOWN);
    }

    private static ConditionStatement stated(LocalDate from, Optional<LocalDate> until) {
        return new ConditionStatement(
                new StatementId("none"),
                Condition.PKI_USED,
                List.of(new ZoneId("b"), new ZoneId("a")),
                false,
                false,
                new Signature("R. Owner", from, until, ""),
                Optional.of("looked"));
    }

    @Test
    void aStatedAbsenceHoldsFromItsDateToItsEndAndNeedsOne() {
        assertThat(able(two().condition(stated(DAY, Optional.of(DAY))), "zone:a", Condition.PKI_USED))
                .isEqualTo(Kind.ABSENT);
        assertThat(able(
                        two().condition(stated(DAY.plusDays(1), Optional.of(DAY.plusYears(1)))),
                        "zone:a",
                        Condition.PKI_USED))
                .isEqualTo(Kind.UNKNOWN);
        assertThat(able(
                        two().condition(stated(DAY.minusYears(1), Optional.of(DAY.minusDays(1)))),
                        "zone:a",
                        Condition.PKI_USED))
                .isEqualTo(Kind.UNKNOWN);
        assertThat(able(two().condition(stated(DAY, Optional.empty())), "zone:a", Condition.PKI_USED))
                .isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void forInForceHeAlsoSaysHowHeChecked() {
        Plants unchecked = two().condition("none", Condition.PKI_USED, "zone:a", false, false, Optional.empty());
        assertThat(able(unchecked, "zone:a", Condition.PKI_USED)).isEqualTo(Kind.ABSENT);
        ConditionState inForce = state(unchecked, "zone:a", Condition.PKI_USED, true);
        assertThat(inForce.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(inForce.trace())
                .isEqualTo(Trace.of(
                        JudgeReason.CONDITION_NOT_CHECKED,
                        new Fact.Stated(new StatementId("none")),
                        new Fact.Text("R. Owner")));
        assertThat(inForce(unchecked.absent("looked", Condition.PKI_USED, "zone:a"), "zone:a", Condition.PKI_USED))
                .isEqualTo(Kind.ABSENT);
    }

    @Test
    void whatIsAbsentOfTheWholePlantIsAbsentEverywhere() {
        Plants plants = two().absent("none", Condition.PKI_USED, "plant:works");
        for (String subject : List.of("zone:a", "conduit:ab", "asset:plc")) {
            assertThat(inForce(plants, subject, Condition.PKI_USED)).as(subject).isEqualTo(Kind.ABSENT);
        }
        assertThat(able(plants, "product:plc", Condition.PKI_USED)).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void whatIsCheckedForTheWholePlantNeedsNoCheckForAZone() {
        Plants plants = two().condition("here", Condition.PKI_USED, "zone:a", false, false, Optional.empty())
                .absent("none", Condition.PKI_USED, "plant:works");
        assertThat(inForce(plants, "zone:a", Condition.PKI_USED)).isEqualTo(Kind.ABSENT);
    }

    @Test
    void aStatementOnTheWholePlantThatIsContradictedAnywhereSaysNothingNowhere() {
        Plants plants = two().plc("far", "b").wireless("far").absent("none", Condition.WIRELESS, "plant:works");
        assertThat(able(plants, "zone:a", Condition.WIRELESS)).isEqualTo(Kind.UNKNOWN);
        assertThat(able(plants, "asset:plc", Condition.WIRELESS)).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void aComponentInAZoneOrConduitWhereItIsAbsentHasNone() {
        Plants plants = two().device("gate", "ab").traits("gate", Assets.PLAIN);
        assertThat(able(plants.absent("none", Condition.PKI_USED, "zone:a"), "asset:plc", Condition.PKI_USED))
                .isEqualTo(Kind.ABSENT);
        assertThat(able(plants, "asset:gate", Condition.PKI_USED)).isEqualTo(Kind.UNKNOWN);
        assertThat(able(plants.absent("none-2", Condition.PKI_USED, "conduit:ab"), "asset:gate", Condition.PKI_USED))
                .isEqualTo(Kind.ABSENT);
    }

    @Test
    void anAssetThatIsNowhereGoesByTheWholePlant() {
        Plants plants = two().asset("plc", Assets.home(new Home.Nowhere()));
        assertThat(able(plants, "asset:plc", Condition.PKI_USED)).isEqualTo(Kind.UNKNOWN);
        assertThat(able(plants.absent("none", Condition.PKI_USED, "plant:works"), "asset:plc", Condition.PKI_USED))
                .isEqualTo(Kind.ABSENT);
    }

    @Test
    void anAssetOfNoKnownProductGoesByItsPlace() {
        Plants plants = two().asset("plc", Assets.installed(Installed.NOT_SAID));
        assertThat(able(plants, "asset:plc", Condition.PKI_USED)).isEqualTo(Kind.UNKNOWN);
        assertThat(able(plants.absent("none", Condition.PKI_USED, "zone:a"), "asset:plc", Condition.PKI_USED))
                .isEqualTo(Kind.ABSENT);
    }

    // A stated absence that the model or an observation contradicts is true, and the contradiction is a finding.

    private static List<SubjectId> contradicted(Plants plants) {
        return conditions(plants).contradictions().stream()
                .map(Conditions.Contradiction::subject)
                .toList();
    }

    @Test
    void aContradictedAbsenceIsTrue() {
        Plants plants = two().wireless("plc").absent("none", Condition.WIRELESS, "zone:a");
        assertThat(inForce(plants, "zone:a", Condition.WIRELESS)).isEqualTo(Kind.TRUE);
        assertThat(conditions(plants).contradictions())
                .singleElement()
                .satisfies(found -> assertThat(found.shown().facts()).contains(new Fact.Of(new AssetId("plc"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zone:a", "conduit:ab", "product:plc", "plant:works"})
    void whoeverSaidTheContraryIsContradicted(String subject) {
        Plants plants = two().absent("none", Condition.PKI_USED, subject);
        assertThat(contradicted(plants)).isEmpty();
        plants.condition("seen", Condition.PKI_USED, subject, true, true, Optional.empty());
        assertThat(contradicted(plants)).containsExactly(Plants.subject(subject));
    }

    @Test
    void aProductIsContradictedByAnInstallationOfIt() {
        Plants plants = two().absent("none", Condition.WIRELESS, "product:plc");
        assertThat(contradicted(plants.plc("other", "a").wireless("other"))).isEmpty();
        assertThat(contradicted(plants.wireless("plc"))).containsExactly(new ProductId("plc"));
    }

    @Test
    void theWholePlantIsContradictedByAnyZoneOrConduit() {
        assertThat(contradicted(two().absent("none", Condition.WIRELESS, "plant:works")
                        .plc("far", "b")
                        .wireless("far")))
                .containsExactly(Plants.PLANT);
        assertThat(contradicted(two().absent("none", Condition.WIRELESS, "plant:works")
                        .device("gate", "ab")
                        .wireless("gate")))
                .containsExactly(Plants.PLANT);
        assertThat(contradicted(two().absent("none", Condition.PKI_USED, "plant:works")
                        .condition("seen", Condition.PKI_USED, "conduit:ab", true, true, Optional.empty())))
                .containsExactly(Plants.PLANT);
        assertThat(contradicted(two().absent("none", Condition.PKI_USED, "plant:works")
                        .condition("seen", Condition.PKI_USED, "zone:b", true, true, Optional.empty())))
                .containsExactly(Plants.PLANT);
    }

    @Test
    void aStatementThatHoldsNoMoreContradictsNothing() {
        Plants plants = two().condition(stated(DAY.minusYears(1), Optional.of(DAY.minusDays(1))))
                .condition("seen", Condition.PKI_USED, "zone:a", true, true, Optional.empty());
        assertThat(contradicted(plants)).isEmpty();
    }

    @Test
    void everySubjectOfAStatementIsLookedAt() {
        Plants plants = two().condition(stated(DAY, Optional.of(DAY)))
                .condition("seen", Condition.PKI_USED, "zone:a", true, true, Optional.empty());
        assertThat(contradicted(plants)).containsExactly(new ZoneId("a"));
    }
}
