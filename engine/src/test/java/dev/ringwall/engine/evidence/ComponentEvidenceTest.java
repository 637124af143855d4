package dev.ringwall.engine.evidence;

import static dev.ringwall.engine.Plants.DAY;
import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.TestCatalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.GroupId;
import dev.ringwall.engine.model.Identity;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Settings;
import dev.ringwall.engine.model.Trace;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of one installed component, and whether it is known to be what was named. */
class ComponentEvidenceTest {

    private static Plants one() {
        return plant().zone("a").plc("plc", "a");
    }

    /** The evidence of a plant, and one asset of it. */
    private record Seen(ComponentEvidence evidence, Asset asset, Component component) {
        static Seen of(Plants plants, String asset, int component) {
            PlantIndex index = PlantIndex.of(plants.build());
            Asset found = index.asset(new AssetId(asset)).orElseThrow();
            return new Seen(
                    new ComponentEvidence(new EvidenceIndex(index, TestCatalog.CATALOG, DAY)),
                    found,
                    index.componentsOf(found).get(component));
        }

        List<String> about(String row) {
            return evidence.about(asset, component, row(row)).stream()
                    .map(testimony -> testimony.piece().id().value())
                    .toList();
        }

        List<Trace> near(String row) {
            return evidence.near(component, row(row));
        }

        List<Trace> failedSamples(String row) {
            return evidence.failedSamples(asset, row(row));
        }

        Optional<Trace> unidentified() {
            Evidence claim = Pieces.claim("claim", "plc", "CR 1.1").build();
            return evidence.unidentified(claim, asset, component);
        }
    }

    private static List<String> about(Plants plants, String asset) {
        return Seen.of(plants, asset, 0).about("CR 1.1");
    }

    @Test
    void aComponentIsSpokenOfByItselfItsAssetItsGroupAndItsProduct() {
        Plants plants = one().group("all", "plc", "1")
                .with(Pieces.claim("product", "plc", "CR 1.1"))
                .with(Pieces.of("group", EvidenceKind.CONFIGURATION, "group:all", true, "CR 1.1"))
                .with(Pieces.of("asset", EvidenceKind.CONFIGURATION, "asset:plc", true, "CR 1.1"))
                .with(Pieces.of("component", EvidenceKind.CONFIGURATION, "component:plc/plc", true, "CR 1.1"))
                .with(Pieces.of("zone", EvidenceKind.CONFIGURATION, "zone:a", true, "CR 1.1"));
        assertThat(about(plants, "plc")).containsExactly("component", "asset", "group", "product");
        assertThat(Seen.of(plants, "plc", 0).about("CR 2.1")).isEmpty();
    }

    @Test
    void eachOfThemSpeaksWhereItIsTheOnlyOne() {
        assertThat(about(one().with(Pieces.claim("e", "plc", "CR 1.1")), "plc")).containsExactly("e");
        for (String subject : List.of("group:all", "asset:plc", "component:plc/plc")) {
            Plants plants = one().group("all", "plc", "1")
                    .with(Pieces.of("e", EvidenceKind.CONFIGURATION, subject, true, "CR 1.1"));
            assertThat(about(plants, "plc")).as(subject).containsExactly("e");
        }
    }

    @Test
    void oneComponentOfAnAssetDoesNotSpeakForAnother() {
        Plants pc = one().asset("plc", Assets.holds(ComponentType.HOST_DEVICE, ComponentType.SOFTWARE_APPLICATION))
                .with(Pieces.of("os", EvidenceKind.CONFIGURATION, "component:plc/host-device", true, "CR 1.1"))
                .with(Pieces.of("pc", EvidenceKind.CONFIGURATION, "asset:plc", true, "CR 1.1"));
        assertThat(Seen.of(pc, "plc", 0).about("CR 1.1")).containsExactly("os", "pc");
        assertThat(Seen.of(pc, "plc", 1).about("CR 1.1")).containsExactly("pc");
    }

    @Test
    void severalGroupsSpeakInTheOrderOfTheirIds() {
        Plants plants = one().group("second", "plc", "1")
                .group("first", "plc", "1")
                .group("other", "plc", "2")
                .with(Pieces.of("e2", EvidenceKind.CONFIGURATION, "group:second", true, "CR 1.1"))
                .with(Pieces.of("e1", EvidenceKind.CONFIGURATION, "group:first", true, "CR 1.1"))
                .with(Pieces.of("e3", EvidenceKind.CONFIGURATION, "group:other", true, "CR 1.1"));
        assertThat(about(plants, "plc")).containsExactly("e1", "e2");
    }

    // Groups and samples.

    private static Plants three() {
        return one().plc("p2", "a")
                .plc("p3", "a")
                .likeProduct("p2", "plc")
                .likeProduct("p3", "plc")
                .group("all", "plc", "1")
                .with(Pieces.of("sample", EvidenceKind.CONFIGURATION, "group:all", true, "CR 1.1")
                        .sample("plc", "p2"));
    }

    @Test
    void evidenceOnAGroupCountsForEveryMember() {
        assertThat(about(three(), "plc")).containsExactly("sample");
        assertThat(about(three(), "p3")).containsExactly("sample");
        assertThat(about(three().version("p3", "2"), "p3")).isEmpty();
    }

    @Test
    void oneSampledMemberAgainstAndItCountsOnlyForTheMembersSeen() {
        Plants failed = three().tested("asset:p2", false, "CR 1.1");
        assertThat(about(failed, "plc")).containsExactly("sample");
        assertThat(about(failed, "p2")).contains("sample");
        assertThat(about(failed, "p3")).isEmpty();
    }

    @Test
    void whySuchEvidenceDoesNotCountForAMemberNotSeenIsTold() {
        Plants failed = three().tested("asset:p2", false, "CR 1.1");
        assertThat(Seen.of(failed, "p3", 0).failedSamples("CR 1.1"))
                .containsExactly(Trace.of(
                        EvidenceReason.SAMPLE_FAILED,
                        new Fact.Piece(new EvidenceId("sample")),
                        new Fact.Of(new GroupId("all"))));
        assertThat(Seen.of(failed, "plc", 0).failedSamples("CR 1.1")).isEmpty();
        assertThat(Seen.of(three(), "p3", 0).failedSamples("CR 1.1")).isEmpty();
    }

    @Test
    void howManyOfAGroupWereSeenIsTold() {
        Pieces sampled = Pieces.of("sample", EvidenceKind.CONFIGURATION, "group:all", true, "CR 1.1");
        ComponentEvidence evidence = Seen.of(three(), "plc", 0).evidence();
        assertThat(evidence.sampleOf(sampled.sample("plc", "p2").build()))
                .contains(Trace.of(
                        EvidenceReason.SAMPLE_OF_GROUP,
                        new Fact.Piece(new EvidenceId("sample")),
                        new Fact.Of(new GroupId("all")),
                        new Fact.Count(2),
                        new Fact.Count(3)));
        assertThat(evidence.sampleOf(Pieces.test("all", "group:all", true).build()))
                .isEmpty();
        assertThat(evidence.sampleOf(
                        Pieces.test("odd", "asset:plc", true).sample("plc").build()))
                .isEmpty();
    }

    @Test
    void whatWasSaidAgainstAGroupStandsWhenAMemberOfItsSampleFails() {
        Plants against = one().plc("p2", "a")
                .likeProduct("p2", "plc")
                .group("all", "plc", "1")
                .with(Pieces.of("sample", EvidenceKind.OBSERVATION, "group:all", false, "CR 1.1")
                        .sample("plc"));
        assertThat(about(against, "p2")).containsExactly("sample");
        assertThat(about(against.with(Pieces.of("bad", EvidenceKind.OBSERVATION, "asset:plc", false, "CR 1.1")), "p2"))
                .containsExactly("sample");
    }

    @Test
    void aMemberAgainstThatWasNotSampledChangesNothing() {
        Plants failed = three().plc("p4", "a").likeProduct("p4", "plc").tested("asset:p4", false, "CR 1.1");
        assertThat(about(failed, "p3")).containsExactly("sample");
    }

    // Versions.

    @Test
    void whatIsSaidOfAProductCountsForTheVersionsItNames() {
        Plants plants = one().with(Pieces.claim("one", "plc", "CR 1.1").versions("1 to 1.9"))
                .with(Pieces.claim("two", "plc", "CR 1.1").versions("2"));
        assertThat(about(plants, "plc")).containsExactly("one");
        assertThat(about(plants.version("plc", "2"), "plc")).containsExactly("two");
        assertThat(about(plants.version("plc", "3"), "plc")).isEmpty();
    }

    @Test
    void whatNamesNoVersionAndWhatHasNoneCountForNothing() {
        Plants unnamed = one().with(Pieces.of("e", EvidenceKind.CLAIM, "product:plc", true, "CR 1.1"));
        assertThat(about(unnamed, "plc")).isEmpty();
        Plants unknown = one().with(Pieces.claim("e", "plc", "CR 1.1")).asset("plc", Assets.versionNotSaid());
        assertThat(about(unknown, "plc")).isEmpty();
    }

    @Test
    void anAssetOfNoKnownProductHasOnlyItsOwnEvidence() {
        Plants plants = one().with(Pieces.claim("e", "plc", "CR 1.1"))
                .asset("plc", Assets.installed(Installed.NOT_SAID))
                .tested("asset:plc", true, "CR 1.1");
        assertThat(about(plants, "plc")).containsExactly("test-1");
        assertThat(Seen.of(plants, "plc", 0).near("CR 1.1")).isEmpty();
    }

    @Test
    void anotherVersionIsListedAsNear() {
        Plants plants = one().version("plc", "3")
                .with(Pieces.claim("one", "plc", "CR 1.1").versions("1 to 2"))
                .with(Pieces.claim("three", "plc", "CR 1.1").versions("3"))
                .with(Pieces.claim("none", "plc", "CR 2.1"));
        assertThat(Seen.of(plants, "plc", 0).near("CR 1.1"))
                .containsExactly(Trace.of(
                        EvidenceReason.NEAR_VERSION,
                        new Fact.Piece(new EvidenceId("one")),
                        new Fact.Text("1 to 2"),
                        new Fact.Text("3")));
    }

    @Test
    void whereTheInstalledVersionIsNotSaidThatIsWhatIsMissing() {
        Plants plants = one().asset("plc", Assets.versionNotSaid()).with(Pieces.claim("one", "plc", "CR 1.1"));
        assertThat(Seen.of(plants, "plc", 0).near("CR 1.1"))
                .containsExactly(Trace.of(
                        EvidenceReason.VERSION_NOT_SAID,
                        new Fact.Piece(new EvidenceId("one")),
                        new Fact.Text("1"),
                        new Fact.Of(new AssetId("plc"))));
    }

    // Identity.

    private static Optional<Trace> identified(Identity identity) {
        return Seen.of(one().asset("plc", Assets.seen(identity)), "plc", 0).unidentified();
    }

    private static Identity seen(Identity.How how, LocalDate day, Optional<String> version) {
        return new Identity(how, "M. Walker", day, version);
    }

    @Test
    void identityMustHaveBeenSeen() {
        assertThat(Seen.of(one(), "plc", 0).unidentified())
                .contains(Trace.of(
                        EvidenceReason.IDENTITY_NOT_SEEN,
                        new Fact.Piece(new EvidenceId("claim")),
                        new Fact.Of(new AssetId("plc"))));
    }

    @ParameterizedTest
    @EnumSource(Identity.How.class)
    void identityIsSeenByConfigurationScanOrWalkDownForTwelveMonths(Identity.How how) {
        assertThat(identified(seen(how, DAY, Optional.of("1")))).isEmpty();
        assertThat(identified(seen(how, DAY.plusDays(1), Optional.of("1")))).isPresent();
        assertThat(identified(seen(how, DAY.minusMonths(12), Optional.of("1")))).isEmpty();
        assertThat(identified(seen(how, DAY.minusMonths(12).minusDays(1), Optional.of("1"))))
                .isPresent();
    }

    @Test
    void identityIsAsOldAsThePlantLetsItsKindBecome() {
        Settings own = new Settings(ZoneOffset.UTC, new Settings.Periods(1, 12, 3, 12), EvidenceKind.CLAIM);
        assertThat(agedTwoMonths(own, Identity.How.CONFIGURATION)).isPresent();
        assertThat(agedTwoMonths(own, Identity.How.SCAN)).isEmpty();
        assertThat(agedTwoMonths(own, Identity.How.WALK_DOWN)).isEmpty();
    }

    private static Optional<Trace> agedTwoMonths(Settings settings, Identity.How how) {
        Plants plants = one().settings(settings).asset("plc", Assets.seen(how, DAY.minusMonths(2), "1"));
        return Seen.of(plants, "plc", 0).unidentified();
    }

    @Test
    void theVersionSeenMustBeTheVersionInstalled() {
        assertThat(identified(seen(Identity.How.SCAN, DAY, Optional.of("2")))).isPresent();
    }

    @Test
    void whoSawNoVersionSawTheOneThatWasThereIfNothingChangedSince() {
        Identity noVersion = seen(Identity.How.WALK_DOWN, DAY.minusDays(10), Optional.empty());
        Plants plants = one().asset("plc", Assets.seen(noVersion));
        assertThat(Seen.of(plants.asset("plc", Assets.since(DAY.minusDays(10))), "plc", 0)
                        .unidentified())
                .isEmpty();
        assertThat(Seen.of(plants.asset("plc", Assets.since(DAY.minusDays(9))), "plc", 0)
                        .unidentified())
                .isPresent();
        assertThat(Seen.of(plants.asset("plc", Assets.undated()), "plc", 0).unidentified())
                .isPresent();
    }
}
