package dev.ringwall.engine.evidence;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Assets.Trait;
import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Rollup.ProofClass;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of changes and of what each makes stale. All pieces are of 1 May. */
class StalenessTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 4, 30);
    private static final LocalDate ON = LocalDate.of(2026, 5, 1);
    private static final LocalDate AFTER = LocalDate.of(2026, 5, 2);

    private static Plants inZone() {
        return plant().zone("a").plc("plc", "a").asset("plc", Assets.undated());
    }

    private static Pieces seen(EvidenceKind kind) {
        return Pieces.of("e", kind, "asset:plc", true, "CR 1.1");
    }

    private static Optional<Trace> trace(Plants plants, Pieces piece, ProofClass proof) {
        PlantIndex index = PlantIndex.of(plants.build());
        Asset asset = index.asset(new AssetId("plc")).orElseThrow();
        Component component = index.componentsOf(asset).getFirst();
        return new Staleness(index).ofComponent(piece.build(), asset, component, proof);
    }

    private static Optional<Reason> stale(Plants plants, Pieces piece, ProofClass proof) {
        return trace(plants, piece, proof).map(Trace::reason);
    }

    // Version of an asset's software or firmware.

    @ParameterizedTest
    @CsvSource({
        "CONFIGURATION, SETTING", "CONFIGURATION, BUILT_IN",
        "SITE_TEST, SETTING", "SITE_TEST, BUILT_IN",
        "OBSERVATION, SETTING", "OBSERVATION, BUILT_IN"
    })
    void aNewVersionMakesWhatWasSeenOfSettingsAndBuiltInFunctionsStale(EvidenceKind kind, ProofClass proof) {
        Plants updated = inZone().version("plc", "2");
        assertThat(trace(updated, seen(kind).ofVersion("1"), proof))
                .contains(Trace.of(
                        EvidenceReason.VERSION_CHANGED,
                        new Fact.Piece(seen(kind).build().id()),
                        new Fact.Of(new AssetId("plc")),
                        new Fact.Text("1"),
                        new Fact.Text("2")));
        assertThat(stale(updated, seen(kind).ofVersion("2"), proof)).isEmpty();
    }

    @Test
    void aNewVersionLeavesTheRecordsOfActivities() {
        Plants updated = inZone().version("plc", "2");
        assertThat(stale(updated, seen(EvidenceKind.SITE_TEST).ofVersion("1"), ProofClass.ACTIVITY))
                .isEmpty();
        assertThat(stale(updated, seen(EvidenceKind.ACTIVITY).ofVersion("1"), ProofClass.SETTING))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CLAIM", "CERTIFICATE", "LAB_TEST", "DESIGN_DOCUMENT", "PROCEDURE"})
    void whatIsSaidOfAProductIsBoundByItsRangeAndNotByTheVersionOfTheDay(EvidenceKind kind) {
        assertThat(stale(inZone().version("plc", "2"), seen(kind).ofVersion("1"), ProofClass.SETTING))
                .isEmpty();
    }

    @Test
    void aNewVersionLeavesTheLayoutOfWhatIsNoBoundaryDevice() {
        Pieces piece = seen(EvidenceKind.OBSERVATION).ofVersion("1").inZone("a");
        assertThat(stale(inZone().version("plc", "2"), piece, ProofClass.LAYOUT))
                .isEmpty();
    }

    @Test
    void aNewVersionOfABoundaryDeviceMakesItsLayoutStaleToo() {
        Pieces piece = seen(EvidenceKind.OBSERVATION).ofVersion("1").inZone("a");
        Plants ending = inZone().zone("b").conduit("ab", "a", "b").endsAt("ab", "plc");
        assertThat(stale(ending.version("plc", "2"), piece, ProofClass.LAYOUT))
                .contains(EvidenceReason.VERSION_CHANGED);
        Plants inside = plant().zone("a")
                .zone("b")
                .conduit("ab", "a", "b")
                .device("plc", "ab", ComponentType.NETWORK_DEVICE)
                .version("plc", "2");
        assertThat(stale(inside, seen(EvidenceKind.OBSERVATION).ofVersion("1"), ProofClass.LAYOUT))
                .contains(EvidenceReason.VERSION_CHANGED);
    }

    @Test
    void aVersionThatNobodyWroteDownIsADifferenceToo() {
        assertThat(trace(inZone(), seen(EvidenceKind.SITE_TEST), ProofClass.SETTING))
                .contains(Trace.of(
                        EvidenceReason.BASIS_NOT_RECORDED,
                        new Fact.Piece(seen(EvidenceKind.SITE_TEST).build().id()),
                        new Fact.Of(new AssetId("plc"))));
    }

    @Test
    void aVersionThatNobodyKnowsTodayIsADifferenceToo() {
        Plants forgotten = inZone().asset("plc", Assets.versionNotSaid());
        assertThat(trace(forgotten, seen(EvidenceKind.SITE_TEST).ofVersion("1"), ProofClass.SETTING)
                        .orElseThrow()
                        .facts())
                .contains(new Fact.Text("1"), new Fact.Text("?"));
        assertThat(stale(forgotten, seen(EvidenceKind.SITE_TEST), ProofClass.SETTING))
                .isEmpty();
    }

    @Test
    void whoeverSaysThatNothingChangedSinceNeedsNoBasis() {
        Pieces unrecorded = seen(EvidenceKind.SITE_TEST);
        assertThat(stale(inZone().asset("plc", Assets.since(BEFORE)), unrecorded, ProofClass.SETTING))
                .isEmpty();
        assertThat(stale(inZone().asset("plc", Assets.since(ON)), unrecorded, ProofClass.SETTING))
                .isEmpty();
        assertThat(stale(inZone().asset("plc", Assets.since(AFTER)), unrecorded, ProofClass.SETTING))
                .contains(EvidenceReason.BASIS_NOT_RECORDED);
    }

    @Test
    void theVersionOfTheComponentIsAskedBeforeThatOfTheAsset() {
        Pieces piece = seen(EvidenceKind.SITE_TEST);
        assertThat(stale(inZone(), piece.ofVersions(Map.of("plc/plc", "1", "plc", "9")), ProofClass.SETTING))
                .isEmpty();
        assertThat(stale(inZone(), piece.ofVersions(Map.of("plc", "1")).ofVersion("9"), ProofClass.SETTING))
                .isEmpty();
        assertThat(stale(inZone(), piece.ofVersions(Map.of("plc/plc", "9", "plc", "1")), ProofClass.SETTING))
                .contains(EvidenceReason.VERSION_CHANGED);
    }

    @Test
    void aGroupIsBoundByItsOwnRangeOfVersions() {
        Pieces ofGroup = Pieces.of("e", EvidenceKind.CONFIGURATION, "group:all", true, "CR 1.1");
        Plants changed = inZone().version("plc", "2").asset("plc", Assets.baseline("new"));
        assertThat(stale(changed, ofGroup, ProofClass.SETTING)).isEmpty();
    }

    // Configuration baseline.

    @ParameterizedTest
    @EnumSource(names = {"SETTING", "LAYOUT"})
    void aNewBaselineMakesOlderConfigurationOfSettingsAndLayoutStale(ProofClass proof) {
        Plants changed = inZone().asset("plc", Assets.baseline("new"));
        Pieces export = seen(EvidenceKind.CONFIGURATION).ofVersion("1").inZone("a");
        assertThat(trace(changed, export.ofBaseline("old"), proof))
                .contains(Trace.of(
                        EvidenceReason.BASELINE_CHANGED,
                        new Fact.Piece(export.build().id()),
                        new Fact.Of(new AssetId("plc"))));
        assertThat(stale(changed, export.ofBaseline("new"), proof)).isEmpty();
    }

    @Test
    void aBaselineThatNobodyWroteDownIsADifferenceToo() {
        Plants changed = inZone().asset("plc", Assets.baseline("new"));
        Pieces export = seen(EvidenceKind.CONFIGURATION).ofVersion("1");
        assertThat(stale(changed, export, ProofClass.SETTING)).contains(EvidenceReason.BASIS_NOT_RECORDED);
    }

    @Test
    void aNewBaselineLeavesTheRest() {
        Plants changed = inZone().asset("plc", Assets.baseline("new"));
        assertThat(stale(
                        changed,
                        seen(EvidenceKind.CONFIGURATION).ofVersion("1").ofBaseline("old"),
                        ProofClass.BUILT_IN))
                .isEmpty();
        assertThat(stale(changed, seen(EvidenceKind.OBSERVATION).ofVersion("1").ofBaseline("old"), ProofClass.SETTING))
                .isEmpty();
    }

    // Asset moved.

    @Test
    void aMovedAssetKeepsWhatWasSeenOfItsSettingsAndFunctions() {
        Pieces piece = seen(EvidenceKind.SITE_TEST).ofVersion("1").inZone("b");
        for (ProofClass proof : List.of(ProofClass.SETTING, ProofClass.BUILT_IN, ProofClass.ACTIVITY)) {
            assertThat(stale(inZone(), piece, proof)).as("%s", proof).isEmpty();
        }
    }

    @Test
    void aMovedAssetLosesItsLayout() {
        Pieces piece = seen(EvidenceKind.OBSERVATION).ofVersion("1");
        assertThat(trace(inZone(), piece.inZone("b"), ProofClass.LAYOUT))
                .contains(Trace.of(
                        EvidenceReason.ZONE_CHANGED,
                        new Fact.Piece(piece.build().id()),
                        new Fact.Of(new AssetId("plc"))));
        assertThat(stale(inZone(), piece.inZone("a"), ProofClass.LAYOUT)).isEmpty();
    }

    @Test
    void anAssetThatMovedIntoAConduitLosesItsLayoutToo() {
        Plants moved = inZone().zone("b")
                .conduit("ab", "a", "b")
                .asset("plc", Assets.home(new Home.InConduit(new ConduitId("ab"))));
        Pieces piece = seen(EvidenceKind.OBSERVATION).ofVersion("1");
        assertThat(stale(moved, piece, ProofClass.LAYOUT)).isEmpty();
        assertThat(stale(moved, piece.inZone("a"), ProofClass.LAYOUT)).contains(EvidenceReason.ZONE_CHANGED);
    }

    @Test
    void aZoneThatNobodyWroteDownIsADifferenceToo() {
        assertThat(stale(inZone(), seen(EvidenceKind.OBSERVATION).ofVersion("1"), ProofClass.LAYOUT))
                .contains(EvidenceReason.BASIS_NOT_RECORDED);
    }

    // Channel added or widened.

    private static final Channel OLD = Plants.channel("old", "zone:a", "zone:b");

    private static Plants joined(Channel... channels) {
        Plants plants = plant().zone("a").zone("b").conduit("ab", "a", "b").undated("ab");
        for (Channel channel : channels) {
            plants.channel("ab", channel);
        }
        return plants;
    }

    private static Optional<Trace> ofChannels(Plants plants, Pieces piece) {
        PlantIndex index = PlantIndex.of(plants.build());
        return new Staleness(index)
                .ofChannels(piece.build(), index.conduit(new ConduitId("ab")).orElseThrow());
    }

    private static Pieces scan() {
        return Pieces.of("scan", EvidenceKind.OBSERVATION, "conduit:ab", true, "SR 5.2");
    }

    @Test
    void aChannelAddedMakesWhatWasSeenOfTheConduitStale() {
        Plants more = joined(OLD, Plants.channel("new", "zone:b", "zone:a"));
        assertThat(ofChannels(more, scan().ofChannels(OLD.signature())))
                .contains(Trace.of(
                        EvidenceReason.CHANNEL_WIDENED,
                        new Fact.Piece(scan().build().id()),
                        new Fact.Through(
                                Plants.channel("new", "zone:b", "zone:a").id())));
    }

    @Test
    void aChannelWidenedMakesWhatWasSeenOfTheConduitStale() {
        Channel wider = new Channel(
                OLD.id(),
                OLD.from(),
                OLD.to(),
                Channel.Initiator.BOTH,
                OLD.protocol(),
                OLD.port(),
                OLD.purpose(),
                OLD.wireless(),
                OLD.encrypted(),
                OLD.authenticated(),
                OLD.interactive(),
                OLD.external(),
                OLD.temporary(),
                OLD.note());
        assertThat(ofChannels(joined(wider), scan().ofChannels(OLD.signature())).map(Trace::reason))
                .contains(EvidenceReason.CHANNEL_WIDENED);
    }

    @Test
    void aChannelRemovedMakesNothingStale() {
        assertThat(ofChannels(joined(), scan().ofChannels(OLD.signature()))).isEmpty();
        assertThat(ofChannels(joined(OLD), scan().ofChannels("gone", OLD.signature())))
                .isEmpty();
    }

    @Test
    void channelsThatNobodyWroteDownAreADifferenceWhereThereAreAny() {
        assertThat(ofChannels(joined(OLD), scan()))
                .contains(Trace.of(
                        EvidenceReason.BASIS_NOT_RECORDED,
                        new Fact.Piece(scan().build().id()),
                        new Fact.Of(new ConduitId("ab"))));
        assertThat(ofChannels(joined(), scan())).isEmpty();
    }

    @Test
    void aConduitThatIsAsItWasNeedsNoBasis() {
        Plants dated = plant().zone("a").zone("b").conduit("ab", "a", "b").channel("ab", OLD);
        assertThat(ofChannels(dated, scan())).isEmpty();
    }

    @Test
    void aDesignDocumentIsNotBoundByTheChannelsOfTheDay() {
        assertThat(ofChannels(joined(OLD), scan().kind(EvidenceKind.DESIGN_DOCUMENT)))
                .isEmpty();
    }

    // Asset added.

    private static Optional<Trace> ofLayout(Plants plants, Pieces piece) {
        PlantIndex index = PlantIndex.of(plants.build());
        return new Staleness(index)
                .ofLayout(piece.build(), index.zone(new ZoneId("a")).orElseThrow());
    }

    private static Pieces walk() {
        return Pieces.of("walk", EvidenceKind.OBSERVATION, "zone:a", true, "SR 5.1");
    }

    private static Plants added() {
        return inZone().asset("plc", Assets.since(AFTER)).traits("plc", Assets.PLAIN);
    }

    @Test
    void anAssetAddedInsideMakesNothingStale() {
        assertThat(ofLayout(added(), walk())).isEmpty();
    }

    @Test
    void anAssetAddedWithAnInterfaceOutsideMakesTheLayoutOfTheZoneStale() {
        Plants external = added().traits("plc", Assets.only(Trait.EXTERNAL));
        assertThat(ofLayout(external, walk()))
                .contains(Trace.of(
                        EvidenceReason.OUTSIDE_INTERFACE_ADDED,
                        new Fact.Piece(walk().build().id()),
                        new Fact.Of(new AssetId("plc"))));
        Plants boundary = added().zone("b").conduit("ab", "a", "b");
        assertThat(ofLayout(boundary, walk())).isEmpty();
        assertThat(ofLayout(boundary.endsAt("ab", "plc"), walk())).isPresent();
        Plants spoken = added().zone("b").conduit("ab", "a", "b").channel("ab", "c", "zone:b", "asset:plc");
        assertThat(ofLayout(spoken, walk())).isPresent();
    }

    @Test
    void anAssetThatWasThereMakesNothingStale() {
        Plants external = inZone().asset("plc", Assets.since(ON)).traits("plc", Assets.only(Trait.EXTERNAL));
        assertThat(ofLayout(external, walk())).isEmpty();
        Plants added = added().traits("plc", Assets.only(Trait.EXTERNAL));
        assertThat(ofLayout(added, walk().scope("plc"))).isEmpty();
    }

    @Test
    void aDesignDocumentOfTheLayoutIsNotBoundByTheAssetsOfTheDay() {
        Plants external = added().traits("plc", Assets.only(Trait.EXTERNAL));
        assertThat(ofLayout(external, walk().kind(EvidenceKind.DESIGN_DOCUMENT)))
                .isEmpty();
    }

    // Service or carrier of a countermeasure changed.

    private static Plants served() {
        return inZone().service("time", Service.Kind.TIME, "plc", List.of("SR 2.11"), "plc");
    }

    private static Optional<Trace> ofService(Plants plants, Pieces piece) {
        PlantIndex index = PlantIndex.of(plants.build());
        return new Staleness(index)
                .ofService(piece.build(), index.service(new ServiceId("time")).orElseThrow());
    }

    @Test
    void aChangedServiceMakesWhatRestsOnItStale() {
        Pieces use = seen(EvidenceKind.OBSERVATION).uses("time");
        assertThat(ofService(served(), use.ofCarrier("plc@1"))).isEmpty();
        assertThat(ofService(served().version("plc", "2"), use.ofCarrier("plc@1")))
                .contains(Trace.of(
                        EvidenceReason.CARRIER_CHANGED,
                        new Fact.Piece(use.build().id()),
                        new Fact.Of(new ServiceId("time"))));
    }

    @Test
    void aServiceThatNobodyWroteDownIsADifferenceUnlessNothingChangedSince() {
        Pieces use = seen(EvidenceKind.OBSERVATION).uses("time");
        assertThat(ofService(served(), use).map(Trace::reason)).contains(EvidenceReason.BASIS_NOT_RECORDED);
        assertThat(ofService(served().asset("plc", Assets.since(ON)), use)).isEmpty();
    }

    @Test
    void aChangedCarrierMakesWhatRestsOnItStale() {
        Plants locked = inZone().compensation("lock", "asset:plc", "SR 1.1", 2);
        PlantIndex index = PlantIndex.of(locked.build());
        var measure = index.countermeasure(new CountermeasureId("lock")).orElseThrow();
        Pieces visit = Pieces.of("visit", EvidenceKind.OBSERVATION, "countermeasure:lock", true);
        Staleness staleness = new Staleness(index);
        assertThat(staleness.ofCountermeasure(visit.ofCarrier("locked cabinet").build(), measure))
                .isEmpty();
        assertThat(staleness.ofCountermeasure(
                        visit.ofCarrier("guard at the gate").build(), measure))
                .contains(Trace.of(
                        EvidenceReason.CARRIER_CHANGED,
                        new Fact.Piece(visit.build().id()),
                        new Fact.Of(new CountermeasureId("lock"))));
    }

    // Who was there.

    @Test
    void evidenceOnTheSubjectSpeaksForTheAssetsOfItsScopeByDefaultTheMembersOfItsDate() {
        assertThat(wasMember(inZone().asset("plc", Assets.since(ON)), walk())).isTrue();
        assertThat(wasMember(inZone().asset("plc", Assets.since(AFTER)), walk()))
                .isFalse();
        assertThat(wasMember(inZone(), walk())).isFalse();
        assertThat(wasMember(inZone(), walk().scope("plc"))).isTrue();
        assertThat(wasMember(inZone().asset("plc", Assets.since(ON)), walk().scope("other")))
                .isFalse();
    }

    private static boolean wasMember(Plants plants, Pieces piece) {
        PlantIndex index = PlantIndex.of(plants.build());
        return new Staleness(index)
                .wasMember(piece.build(), index.asset(new AssetId("plc")).orElseThrow());
    }
}
