package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.Plants.DAY;
import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.TestCatalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.evidence.EvidenceReason;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.ComponentId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Identity;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.Statement.Means;
import dev.ringwall.engine.model.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of 62443-4-2: of a component in its place, of an asset, and of a product by itself. */
class ComponentJudgeTest {

    private static final String PLC = "component:plc/plc";

    private static Plants one() {
        return plant().zone("a").plc("plc", "a");
    }

    private static Plants pc() {
        return one().asset("plc", Assets.holds(ComponentType.HOST_DEVICE, ComponentType.SOFTWARE_APPLICATION));
    }

    // A component in its place.

    @Test
    void aComponentIsAbleByTheClaimForItsProductAndVersion() {
        Judged judged = Judged.of(one().claim("plc", "CR 2.1"));
        assertThat(judged.able(PLC, "CR 2.1")).isEqualTo(Status.MET);
        assertThat(judged.inForce(PLC, "CR 2.1")).isEqualTo(Status.UNKNOWN);
        assertThat(judged.able(PLC, "CR 2.2")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aBuiltInRowIsInForceByAClaimOnceTheInstalledVersionWasSeen() {
        Plants plants = one().claim("plc", "CR 3.5", "CR 2.1");
        assertThat(Judged.of(plants).inForce(PLC, "CR 3.5")).isEqualTo(Status.UNKNOWN);
        Plants seen = plants.asset("plc", Assets.seen(Identity.How.WALK_DOWN, DAY, "1"));
        assertThat(Judged.of(seen).inForce(PLC, "CR 3.5")).isEqualTo(Status.MET);
        assertThat(Judged.of(seen).inForce(PLC, "CR 2.1")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aRowWithoutACounterpartIsProvedLikeASetting() {
        Plants plants =
                one().asset("plc", Assets.seen(Identity.How.SCAN, DAY, "1")).claim("plc", "EDR 3.14");
        assertThat(Judged.of(plants).able(PLC, "EDR 3.14")).isEqualTo(Status.MET);
        assertThat(Judged.of(plants).inForce(PLC, "EDR 3.14")).isEqualTo(Status.UNKNOWN);
        Plants export = plants.with(Pieces.of("export", EvidenceKind.CONFIGURATION, "asset:plc", true, "EDR 3.14"));
        assertThat(Judged.of(export).inForce(PLC, "EDR 3.14")).isEqualTo(Status.MET);
    }

    @Test
    void aRowWithoutACounterpartCountsForTheComponentAndForNoZone() {
        assertThat(TestCatalog.CATALOG.systemRows().stream()
                        .flatMap(each -> each.rollup().orElseThrow().parts().stream()))
                .doesNotContain(
                        row("CR 1.14"),
                        row("EDR 2.13"),
                        row("CR 3.4 RE 1"),
                        row("EDR 3.10"),
                        row("EDR 3.14"),
                        row("CR 4.2 RE 2"),
                        row("HDR 3.2 RE 1"));
    }

    @Test
    void whatIsMissingIsSaidOfTheAssetOrOfItsComponent() {
        assertThat(Judged.of(one()).outcome(PLC, "CR 2.1", Ask.ABLE).trace().facts())
                .containsExactly(new Fact.Row(row("CR 2.1")), new Fact.Of(new AssetId("plc")));
        assertThat(Judged.of(pc())
                        .outcome("component:plc/host-device", "CR 2.1", Ask.ABLE)
                        .trace()
                        .facts())
                .contains(new Fact.Of(new ComponentId(new AssetId("plc"), "host-device")));
    }

    @Test
    void aNearVersionIsListedAndCountsForNothing() {
        Plants plants = one().version("plc", "3").claim("plc", "CR 2.1");
        assertThat(Judged.of(plants).reasons(PLC, "CR 2.1", Ask.ABLE))
                .containsExactly(EvidenceReason.NOTHING_SAID, EvidenceReason.NEAR_VERSION);
    }

    @Test
    void aSampleThatFailedIsListed() {
        Plants plants = one().plc("other", "a")
                .likeProduct("other", "plc")
                .group("all", "plc", "1")
                .with(Pieces.of("sample", EvidenceKind.CONFIGURATION, "group:all", true, "CR 2.1")
                        .sample("other"))
                .tested("asset:other", false, "CR 2.1");
        assertThat(Judged.of(plants).reasons(PLC, "CR 2.1", Ask.IN_FORCE))
                .containsExactly(EvidenceReason.NOTHING_SAID, EvidenceReason.SAMPLE_FAILED);
    }

    @Test
    void howManyOfAGroupWereSeenIsTold() {
        Plants plants = one().group("all", "plc", "1")
                .with(Pieces.of("sample", EvidenceKind.CONFIGURATION, "group:all", true, "CR 2.1")
                        .sample("plc"));
        assertThat(Judged.of(plants).reasons(PLC, "CR 2.1", Ask.IN_FORCE))
                .containsExactly(EvidenceReason.SAID_FOR, EvidenceReason.SAMPLE_OF_GROUP);
    }

    @Test
    void whatWasSeenOfAnOldVersionIsStale() {
        Plants plants = one().version("plc", "2")
                .with(Pieces.test("t", "asset:plc", true, "CR 2.1").ofVersion("1"));
        assertThat(Judged.of(plants).reasons(PLC, "CR 2.1", Ask.IN_FORCE))
                .containsExactly(EvidenceReason.NOTHING_SAID, EvidenceReason.VERSION_CHANGED);
    }

    @Test
    void whatIsMetByIntegrationCountsForTheComponentAndForTheZoneOnlyWhereTheServiceReaches() {
        Plants plants = one().with(Pieces.claim("claim", "plc", "CR 1.3").means(Means.INTEGRATION, "directory"));
        assertThat(Judged.of(plants).able(PLC, "CR 1.3")).isEqualTo(Status.MET);
        assertThat(Judged.of(plants).able("zone:a", "SR 1.3")).isEqualTo(Status.UNKNOWN);
        assertThat(Judged.of(plants).reasons("zone:a", "SR 1.3", Ask.ABLE)).contains(EvidenceReason.SERVICE_NOT_SHOWN);
        Plants served = plants.plc("server", "a")
                .claim("server", "CR 1.3")
                .service("dir", Service.Kind.DIRECTORY, "server", List.of(), "plc");
        assertThat(Judged.of(served).able("zone:a", "SR 1.3")).isEqualTo(Status.MET);
    }

    // An asset: all its components.

    @Test
    void anAssetIsTheAndOverItsComponents() {
        Plants plants = pc().with(Pieces.claim("host", "host-device", "CR 2.1"));
        assertThat(Judged.of(plants).able("component:plc/host-device", "CR 2.1"))
                .isEqualTo(Status.MET);
        assertThat(Judged.of(plants).able("asset:plc", "CR 2.1")).isEqualTo(Status.UNKNOWN);
        Plants both = plants.with(Pieces.claim("app", "software-application", "CR 2.1"));
        assertThat(Judged.of(both).able("asset:plc", "CR 2.1")).isEqualTo(Status.MET);
        assertThat(Judged.of(both).reasons("asset:plc", "CR 2.1", Ask.ABLE)).startsWith(JudgeReason.EVERY_ASSET);
    }

    @Test
    void anAssetHasNothingToDoWithRowsOfOtherTypes() {
        Plants plants = pc().with(Pieces.claim("host", "host-device", "HDR 3.2"));
        assertThat(Judged.of(plants).able("asset:plc", "HDR 3.2")).isEqualTo(Status.MET);
        assertThat(Judged.of(plants).able("asset:plc", "NDR 3.2")).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void anAssetOfAZoneIsToldByItsName() {
        Plants plants = one().claim("plc", "CR 2.1");
        Trace covered = Judged.of(plants)
                .outcome("zone:a", "SR 2.1", Ask.ABLE)
                .trace()
                .because()
                .getFirst();
        assertThat(covered.reason()).isEqualTo(JudgeReason.ASSET_COVERED);
        assertThat(covered.facts().getFirst()).isEqualTo(new Fact.Of(new AssetId("plc")));
        assertThat(Judged.of(one())
                        .outcome("zone:a", "SR 2.1", Ask.ABLE)
                        .trace()
                        .because()
                        .getFirst()
                        .reason())
                .isEqualTo(JudgeReason.ASSET_UNKNOWN);
        assertThat(Judged.of(one().tested("asset:plc", false, "CR 2.1"))
                        .outcome("zone:a", "SR 2.1", Ask.IN_FORCE)
                        .trace()
                        .because()
                        .getFirst()
                        .reason())
                .isEqualTo(JudgeReason.ASSET_FAILS);
    }

    // A product by itself.

    private static final InstalledProduct PRODUCT = new InstalledProduct(new ProductId("plc"), "1");

    private static Outcome ofProduct(Plants plants, String row, Ask ask) {
        return Judged.of(plants).judge().judge(PRODUCT, TestCatalog.CATALOG.require(row(row)), ask);
    }

    @Test
    void aProductIsJudgedByWhatIsSaidOfItAlone() {
        Plants plants = one().claim("plc", "CR 2.1").tested("asset:plc", true, "CR 2.2");
        assertThat(ofProduct(plants, "CR 2.1", Ask.ABLE).status()).isEqualTo(Status.MET);
        assertThat(ofProduct(plants, "CR 2.2", Ask.ABLE).status()).isEqualTo(Status.UNKNOWN);
        assertThat(ofProduct(plants, "CR 2.2", Ask.ABLE).trace().facts())
                .containsExactly(new Fact.Row(row("CR 2.2")), new Fact.Of(new ProductId("plc")));
    }

    @Test
    void aProductOnAShelfIsInForceNowhere() {
        Plants plants = one().claim("plc", "CR 3.5").asset("plc", Assets.seen(Identity.How.SCAN, DAY, "1"));
        Outcome outcome = ofProduct(plants, "CR 3.5", Ask.IN_FORCE);
        assertThat(outcome.status()).isEqualTo(Status.UNKNOWN);
        assertThat(Judged.reasons(outcome.trace())).contains(EvidenceReason.IDENTITY_NOT_SEEN);
    }

    @Test
    void aProductMetByIntegrationCountsInItsOwnLevel() {
        Plants plants = one().with(Pieces.claim("claim", "plc", "CR 1.3").means(Means.INTEGRATION, "directory"));
        assertThat(ofProduct(plants, "CR 1.3", Ask.ABLE).status()).isEqualTo(Status.MET);
    }

    @Test
    void aRowThatIsSaidNotToMatterIsNotApplicableOnlyIfItsConditionIsAbsentForTheProduct() {
        Plants plants = one().with(Pieces.of("claim", EvidenceKind.CLAIM, "product:plc", false, "CR 1.7")
                .capability()
                .versions("1")
                .means(Means.NOT_RELEVANT, "no passwords"));
        assertThat(ofProduct(plants, "CR 1.7", Ask.ABLE).status()).isEqualTo(Status.NOT_MET);
        Plants absent = plants.absent("none", Condition.PASSWORDS_USED, "product:plc");
        assertThat(ofProduct(absent, "CR 1.7", Ask.ABLE).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void anInstalledProductNeedsProductAndVersion() {
        Component known = Assets.component("plc", "plc", ComponentType.EMBEDDED_DEVICE);
        assertThat(InstalledProduct.of(known.installed())).contains(PRODUCT);
        assertThat(InstalledProduct.of(dev.ringwall.engine.model.Installed.NOT_SAID))
                .isEmpty();
    }

    @Test
    void productsStandInTheOrderOfTheirIdsAndVersions() {
        InstalledProduct second = new InstalledProduct(new ProductId("plc"), "2");
        InstalledProduct other = new InstalledProduct(new ProductId("switch"), "1");
        assertThat(List.of(PRODUCT, second, other)).isSorted();
        assertThat(PRODUCT).isNotEqualByComparingTo(second);
        assertThat(PRODUCT).isEqualByComparingTo(new InstalledProduct(new ProductId("plc"), "1"));
    }

    // Constraints on components (CCSC).

    private static List<String> open(Plants plants) {
        return plants.assess().openConstraints(PRODUCT).stream()
                .map(row -> row.id().code())
                .toList();
    }

    @Test
    void theConstraintsAreOpenUntilTheyAreShown() {
        assertThat(open(one())).containsExactly("CCSC 1", "CCSC 2", "CCSC 3", "CCSC 4");
        assertThat(open(one().claim("plc", "CCSC 1", "CCSC 2", "CCSC 3"))).containsExactly("CCSC 4");
    }

    @Test
    void aSuppliersWordAloneDoesNotShowHowHeDevelops() {
        Plants claimed = one().claim("plc", "CCSC 1", "CCSC 2", "CCSC 3", "CCSC 4");
        assertThat(open(claimed)).containsExactly("CCSC 4");
        Plants certified = claimed.with(Pieces.claim("cert", "plc", "CCSC 4").kind(EvidenceKind.CERTIFICATE));
        assertThat(open(certified)).isEmpty();
    }

    @Test
    void aSuppliersWordAgainstHimselfIsHeard() {
        Plants plants = one().with(Pieces.claim("cert", "plc", "CCSC 4").kind(EvidenceKind.CERTIFICATE))
                .with(Pieces.of("word", EvidenceKind.CLAIM, "product:plc", false, "CCSC 4")
                        .capability()
                        .versions("1"));
        assertThat(open(plants)).contains("CCSC 4");
        assertThat(ofProduct(plants, "CCSC 4", Ask.ABLE).status()).isEqualTo(Status.NOT_MET);
    }
}
