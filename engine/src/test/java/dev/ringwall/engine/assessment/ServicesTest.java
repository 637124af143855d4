package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.Statement.Means;
import dev.ringwall.engine.model.Trace;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a service counts for a row of an asset: SR 1.3, account management, from a directory. */
class ServicesTest {

    private static final String DIR = "dir";

    /** A controller and a directory server, in one zone. */
    private static Plants together() {
        return plant().zone("a").plc("plc", "a").plc("server", "a");
    }

    private static Plants serving(Plants plants, String... users) {
        return plants.service(DIR, Service.Kind.DIRECTORY, "server", List.of("SR 1.3"), users);
    }

    /** The server stands in another zone. */
    private static Plants apart() {
        return plant().zone("a")
                .zone("b")
                .conduit("ab", "a", "b")
                .plc("plc", "a")
                .plc("server", "b")
                .claim("server", "CR 1.3");
    }

    private static Status able(Plants plants) {
        return Judged.of(plants).able("zone:a", "SR 1.3");
    }

    private static Status inForce(Plants plants) {
        return Judged.of(plants).inForce("zone:a", "SR 1.3");
    }

    private static List<Trace> missing(Plants plants, Ask ask) {
        return Judged.of(plants).outcome("zone:a", "SR 1.3", ask).trace().because().stream()
                .flatMap(each -> each.because().stream())
                .filter(each -> each.reason() instanceof JudgeReason)
                .toList();
    }

    // The catalogue allows the row as a service, and the provider's own row has the same answer met.

    @Test
    void anAssetIsCoveredByAServiceWhoseProviderMeetsTheRow() {
        Outcome.Met met = (Outcome.Met)
                Judged.of(serving(together(), "plc").claim("server", "CR 1.3")).outcome("zone:a", "SR 1.3", Ask.ABLE);
        assertThat(met.upTo()).isEqualTo(SecurityLevel.SL_4);
        assertThat(met.helped()).isFalse();
        assertThat(met.claimed()).isTrue();
        Trace covered = met.trace().because().getFirst();
        assertThat(covered.reason()).isEqualTo(JudgeReason.COVERED_BY_SERVICE);
        assertThat(covered.facts()).containsExactly(new Fact.Of(new AssetId("plc")), new Fact.Of(new ServiceId(DIR)));
        assertThat(Judged.reasons(covered))
                .startsWith(JudgeReason.COVERED_BY_SERVICE, JudgeReason.SERVICE_PROVIDER, JudgeReason.EVERY_ASSET);
    }

    @Test
    void aProviderThatDoesNotMeetTheRowProvidesNothing() {
        assertThat(able(serving(together(), "plc"))).isEqualTo(Status.UNKNOWN);
        assertThat(missing(serving(together(), "plc"), Ask.ABLE))
                .containsExactly(Trace.of(
                        JudgeReason.SERVICE_NOT_MET_BY_PROVIDER,
                        new Fact.Of(new ServiceId(DIR)),
                        new Fact.Row(row("SR 1.3"))));
    }

    @Test
    void whoDoesNotUseTheServiceIsNotCovered() {
        assertThat(able(serving(together()).claim("server", "CR 1.3"))).isEqualTo(Status.UNKNOWN);
        assertThat(able(serving(together().plc("other", "a"), "other").claim("server", "CR 1.3")))
                .isEqualTo(Status.UNKNOWN);
        assertThat(missing(serving(together()), Ask.ABLE)).isEmpty();
    }

    @Test
    void aServiceCoversTheRowsItProvidesAndNoOthers() {
        Plants plants = serving(together(), "plc").claim("server", "CR 1.3", "CR 1.5");
        assertThat(Judged.of(plants).able("zone:a", "SR 1.5")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aRowThatTheCatalogueDoesNotAllowAsAServiceIsNotOne() {
        Plants plants = together()
                .service(DIR, Service.Kind.DIRECTORY, "server", List.of("SR 2.8"), "plc")
                .claim("server", "CR 2.8");
        assertThat(Judged.of(plants).able("zone:a", "SR 2.8")).isEqualTo(Status.UNKNOWN);
        assertThat(Judged.of(plants).reasons("zone:a", "SR 2.8", Ask.ABLE))
                .contains(JudgeReason.SERVICE_CANNOT_COVER)
                .doesNotContain(JudgeReason.SERVICE_NOT_MET_BY_PROVIDER);
    }

    @Test
    void everyAssetThatOffersItMustMeetTheRow() {
        Service both = new Service(
                new ServiceId(DIR),
                DIR,
                Service.Kind.DIRECTORY,
                List.of(new AssetId("server"), new AssetId("second")),
                List.of(row("SR 1.3")),
                List.of(new AssetId("plc")),
                List.of());
        Plants plants = together().plc("second", "a").claim("plc", "CR 2.1").claim("server", "CR 1.3");
        assertThat(Judged.of(plants.service(both)).reasons("zone:a", "SR 1.3", Ask.ABLE))
                .contains(JudgeReason.SERVICE_NOT_MET_BY_PROVIDER);
        assertThat(able(plants.claim("second", "CR 1.3"))).isEqualTo(Status.MET);
    }

    @Test
    void aServiceThatNobodyOffersProvidesNothing() {
        Plants plants = together()
                .service(new Service(
                        new ServiceId(DIR),
                        DIR,
                        Service.Kind.DIRECTORY,
                        List.of(),
                        List.of(row("SR 1.3")),
                        List.of(new AssetId("plc")),
                        List.of()))
                .claim("server", "CR 1.3");
        assertThat(able(plants)).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void theSameAnswerIsAskedOfTheProvider() {
        Plants plants = serving(together(), "plc")
                .claim("server", "CR 1.3")
                .with(Pieces.of("use", EvidenceKind.OBSERVATION, "asset:plc", true)
                        .uses(DIR));
        assertThat(inForce(plants)).isEqualTo(Status.UNKNOWN);
        assertThat(inForce(plants.tested("asset:server", true, "CR 1.3"))).isEqualTo(Status.MET);
    }

    // A declared channel, or the same zone, carries it.

    @Test
    void aServiceInAnotherZoneNeedsADeclaredChannel() {
        assertThat(able(serving(apart(), "plc"))).isEqualTo(Status.UNKNOWN);
        assertThat(missing(serving(apart(), "plc"), Ask.ABLE))
                .containsExactly(Trace.of(
                        JudgeReason.SERVICE_NOT_CARRIED,
                        new Fact.Of(new ServiceId(DIR)),
                        new Fact.Of(new AssetId("plc"))));
        assertThat(able(serving(apart().channel("ab", "ldap", "zone:a", "zone:b"), "plc")))
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aDeclaredChannelCarriesItInEitherDirection() {
        for (List<String> ends : List.of(
                List.of("zone:a", "zone:b"),
                List.of("zone:b", "zone:a"),
                List.of("asset:plc", "asset:server"),
                List.of("asset:server", "asset:plc"),
                List.of("asset:plc", "zone:b"))) {
            Plants plants = serving(apart().channel("ab", "ldap", ends.getFirst(), ends.getLast()), "plc");
            assertThat(able(plants.serviceOver("ldap"))).as("%s", ends).isEqualTo(Status.MET);
        }
    }

    @Test
    void aChannelBetweenOthersDoesNotCarryIt() {
        Plants plants = apart().plc("other", "b").plc("drive", "a").claim("drive", "CR 1.3");
        for (List<String> ends : List.of(
                List.of("zone:a", "asset:other"),
                List.of("asset:drive", "zone:b"),
                List.of("zone:a", "zone:a"),
                List.of("zone:b", "zone:b"))) {
            String id = "c" + ends.hashCode();
            plants.channel("ab", id, ends.getFirst(), ends.getLast());
            assertThat(able(serving(plants, "plc").serviceOver(id)))
                    .as("%s", ends)
                    .isEqualTo(Status.UNKNOWN);
        }
        assertThat(able(serving(plants, "plc").serviceOver("unknown"))).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aChannelOfTheZoneAroundCarriesItToo() {
        Plants plants = plant().zone("around")
                .zoneIn("a", "around")
                .zone("b")
                .conduit("ab", "around", "b")
                .plc("plc", "a")
                .plc("server", "b")
                .claim("server", "CR 1.3")
                .channel("ab", "ldap", "zone:around", "zone:b");
        assertThat(able(serving(plants, "plc").serviceOver("ldap"))).isEqualTo(Status.MET);
    }

    @Test
    void whoIsNowhereSharesNoZone() {
        Plants plants = together()
                .asset("plc", Assets.home(new Home.Nowhere()))
                .asset("server", Assets.home(new Home.Nowhere()))
                .claim("server", "CR 1.3");
        Judged judged = Judged.of(serving(plants, "plc").system("dcs", "plc"));
        assertThat(judged.able("system:dcs", "SR 1.3")).isEqualTo(Status.UNKNOWN);
    }

    // Its users are named assets or a group.

    @Test
    void theUsersOfAServiceMayBeAGroup() {
        Plants plants = together().group("all", "plc", "1").claim("server", "CR 1.3");
        assertThat(able(serving(plants, "group:all"))).isEqualTo(Status.MET);
        assertThat(able(serving(together().group("all", "plc", "2").claim("server", "CR 1.3"), "group:all")))
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aZoneIsNoUser() {
        assertThat(able(serving(together().claim("server", "CR 1.3"), "zone:a")))
                .isEqualTo(Status.UNKNOWN);
    }

    // In force: also evidence on the users' side.

    private static Plants working() {
        return serving(together().group("all", "plc", "1").tested("asset:server", true, "CR 1.3"), "plc");
    }

    private static Pieces use(String subject, boolean met) {
        return Pieces.of("use-" + subject.replace(':', '-') + met, EvidenceKind.OBSERVATION, subject, met)
                .uses(DIR);
    }

    @Test
    void inForceTheUserIsSeenUsingIt() {
        assertThat(inForce(working())).isEqualTo(Status.UNKNOWN);
        assertThat(missing(working(), Ask.IN_FORCE))
                .containsExactly(Trace.of(
                        JudgeReason.SERVICE_NOT_USED,
                        new Fact.Of(new AssetId("plc")),
                        new Fact.Of(new ServiceId(DIR))));
        assertThat(able(working())).isEqualTo(Status.MET);
        assertThat(inForce(working().with(use("asset:plc", true)))).isEqualTo(Status.MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asset:plc", "group:all", "zone:a"})
    void theUseIsSeenOfTheAssetItsGroupOrItsZone(String subject) {
        assertThat(inForce(working().with(use(subject, true)))).isEqualTo(Status.MET);
        assertThat(inForce(working()
                        .with(use(subject, true))
                        .with(use(subject, false).on(2026, 5, 2))))
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void theUseSeenOfAZoneIsThatOfItsMembersThen() {
        Plants joinedLater = working().asset("plc", Assets.since(LocalDate.of(2026, 5, 2)));
        assertThat(inForce(joinedLater.with(use("zone:a", true).ofCarrier("server@1"))))
                .isEqualTo(Status.UNKNOWN);
        assertThat(inForce(working().with(use("zone:a", true).scope("server")))).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void theUseOfAnotherServiceShowsNothing() {
        assertThat(inForce(working().with(use("asset:plc", true).uses("time")))).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aProcedureDoesNotShowTheUse() {
        assertThat(inForce(working().with(use("asset:plc", true).kind(EvidenceKind.PROCEDURE))))
                .isEqualTo(Status.UNKNOWN);
        assertThat(inForce(working().with(use("asset:plc", true).kind(EvidenceKind.ACTIVITY))))
                .isEqualTo(Status.UNKNOWN);
        assertThat(inForce(working().with(use("asset:plc", true).kind(EvidenceKind.CONFIGURATION))))
                .isEqualTo(Status.MET);
    }

    @Test
    void aChangedServerOrUserMakesTheUseStale() {
        Plants server = serving(together(), "plc")
                .version("server", "2")
                .with(Pieces.test("server", "asset:server", true, "CR 1.3").ofVersion("2"))
                .with(use("asset:plc", true).ofCarrier("server@1"));
        assertThat(inForce(server)).isEqualTo(Status.UNKNOWN);
        Plants user = working().version("plc", "2").with(use("asset:plc", true).ofVersion("1"));
        assertThat(inForce(user)).isEqualTo(Status.UNKNOWN);
        Plants seenSince =
                working().version("plc", "2").with(use("asset:plc", true).ofVersion("2"));
        assertThat(inForce(seenSince)).isEqualTo(Status.MET);
    }

    @Test
    void whatAServiceGivesInForceRestsOnWhatIsSeen() {
        Trace trace = Judged.of(working().with(use("asset:plc", true)))
                .outcome("zone:a", "SR 1.3", Ask.IN_FORCE)
                .trace()
                .because()
                .getFirst();
        assertThat(trace.reason()).isEqualTo(JudgeReason.COVERED_BY_SERVICE);
        assertThat(trace.because()).hasSize(2);
        assertThat(trace.because().getLast().facts().getFirst()).isEqualTo(new Fact.Row(row("SR 1.3")));
    }

    // Answers are the least solution.

    @Test
    void servicesInAChainCarryEachOther() {
        Plants chain = plant().zone("a")
                .plc("x", "a")
                .plc("y", "a")
                .plc("z", "a")
                .service("from-y", Service.Kind.DIRECTORY, "y", List.of("SR 1.3"), "x")
                .service("from-z", Service.Kind.DIRECTORY, "z", List.of("SR 1.3"), "y");
        assertThat(able(chain)).isEqualTo(Status.UNKNOWN);
        assertThat(able(chain.claim("z", "CR 1.3"))).isEqualTo(Status.MET);
    }

    @Test
    void theServiceThatCarriesFurthestCounts() {
        Plants plants = together()
                .plc("helped", "a")
                .compensation("lock", "asset:helped", "SR 1.3", 2)
                .claim("server", "CR 1.3");
        for (List<String> order : List.of(List.of("helped", "server"), List.of("server", "helped"))) {
            Plants both = plants.service(
                            "s1-" + order.getFirst(),
                            Service.Kind.DIRECTORY,
                            order.getFirst(),
                            List.of("SR 1.3"),
                            "plc")
                    .service(
                            "s2-" + order.getLast(), Service.Kind.DIRECTORY, order.getLast(), List.of("SR 1.3"), "plc");
            Outcome.Met met = (Outcome.Met) Judged.of(both.system("plc-alone", "plc"))
                    .outcome("system:plc-alone", "SR 1.3", Ask.ABLE_WITH_HELP);
            assertThat(met.upTo()).isEqualTo(SecurityLevel.SL_4);
            assertThat(met.helped()).isFalse();
        }
    }

    @Test
    void aProviderThatIsHelpedProvidesItWithHelpAndUpToItsLevel() {
        Plants plants = serving(together(), "plc").compensation("lock", "asset:server", "SR 1.3", 2);
        assertThat(able(plants)).isEqualTo(Status.UNKNOWN);
        Outcome.Met met = (Outcome.Met) Judged.of(plants).outcome("zone:a", "SR 1.3", Ask.ABLE_WITH_HELP);
        assertThat(met.upTo()).isEqualTo(SecurityLevel.SL_2);
        assertThat(met.helped()).isTrue();
    }

    // A component row met by integration counts for a zone where the service reaches the asset.

    @ParameterizedTest
    @ValueSource(strings = {"directory", "Directory", " DIRECTORY "})
    void aClaimMetByIntegrationCountsForTheZoneWhereThatKindOfServiceReaches(String kind) {
        Plants plants = apart().with(Pieces.claim("claim", "plc", "CR 1.5").means(Means.INTEGRATION, kind))
                .channel("ab", "ldap", "zone:a", "zone:b");
        assertThat(Judged.of(plants).able("zone:a", "SR 1.5")).isEqualTo(Status.UNKNOWN);
        assertThat(Judged.of(plants).able("component:plc/plc", "CR 1.5")).isEqualTo(Status.MET);
        assertThat(Judged.of(serving(plants, "plc")).able("zone:a", "SR 1.5")).isEqualTo(Status.UNKNOWN);
        assertThat(Judged.of(serving(plants, "plc").serviceOver("ldap")).able("zone:a", "SR 1.5"))
                .isEqualTo(Status.MET);
    }

    @Test
    void anotherKindOfServiceIsNotTheOneThatIsNeeded() {
        Plants plants = serving(together(), "plc")
                .claim("server", "CR 1.5")
                .with(Pieces.claim("claim", "plc", "CR 1.5").means(Means.INTEGRATION, "jump host"));
        assertThat(Judged.of(plants).able("zone:a", "SR 1.5")).isEqualTo(Status.UNKNOWN);
        Plants jump = plants.service("jump", Service.Kind.JUMP_HOST, "server", List.of(), "plc");
        assertThat(Judged.of(jump).able("zone:a", "SR 1.5")).isEqualTo(Status.MET);
    }
}
