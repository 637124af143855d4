package dev.ringwall.engine.evidence;

import static dev.ringwall.engine.Plants.DAY;
import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static dev.ringwall.engine.Plants.subject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.TestCatalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which pieces still stand on a day. */
class EvidenceIndexTest {

    private static EvidenceIndex index(Pieces... pieces) {
        Plants plants = plant().zone("a")
                .plc("plc", "a")
                .asset("switch", "a", ComponentType.NETWORK_DEVICE)
                .asset("untyped", "a");
        Stream.of(pieces).forEach(plants::with);
        return new EvidenceIndex(PlantIndex.of(plants.build()), TestCatalog.CATALOG, DAY);
    }

    private static List<String> standing(EvidenceIndex index, String subject, String row) {
        return index.about(subject(subject), row(row)).stream()
                .map(testimony -> testimony.piece().id().value())
                .toList();
    }

    private static Pieces good(String id, String... rows) {
        return Pieces.of(id, EvidenceKind.OBSERVATION, "asset:plc", true, rows);
    }

    private static Pieces bad(String id, String... rows) {
        return Pieces.of(id, EvidenceKind.OBSERVATION, "asset:plc", false, rows).on(2026, 3, 1);
    }

    @Test
    void aPieceSpeaksOfItsSubjectAndItsRowsAndOfNothingElse() {
        EvidenceIndex index = index(good("e", "CR 1.1", "CR 2.1"));
        assertThat(standing(index, "asset:plc", "CR 1.1")).containsExactly("e");
        assertThat(standing(index, "asset:plc", "CR 2.1")).containsExactly("e");
        assertThat(standing(index, "asset:plc", "CR 1.3")).isEmpty();
        assertThat(standing(index, "asset:switch", "CR 1.1")).isEmpty();
    }

    @Test
    void theOrderOfFilesNeverMatters() {
        assertThat(standing(index(good("b", "CR 1.1"), good("a", "CR 1.1")), "asset:plc", "CR 1.1"))
                .containsExactly("a", "b");
    }

    @Test
    void evidenceOfTomorrowAndWithdrawnEvidenceDoNotExist() {
        EvidenceIndex index = index(
                good("tomorrow", "CR 1.1").on(DAY.plusDays(1)),
                good("withdrawn", "CR 1.1").withdrawn(2026, 5, 20),
                good("today", "CR 1.1").on(DAY));
        assertThat(standing(index, "asset:plc", "CR 1.1")).containsExactly("today");
        assertThat(index.day()).isEqualTo(DAY);
    }

    // A new run of a source.

    @Test
    void aNewRunOfASourceReplacesWhatItsLastRunSaid() {
        EvidenceIndex index = index(
                bad("run-1", "CR 1.1").source("scanner"),
                good("run-2", "CR 1.1").source("scanner"),
                bad("other", "CR 1.1").source("auditor"),
                bad("nameless", "CR 1.1"));
        assertThat(standing(index, "asset:plc", "CR 1.1")).containsExactly("nameless", "other", "run-2");
    }

    @Test
    void aNewRunReplacesRowByRow() {
        EvidenceIndex index = index(
                bad("run-1", "CR 1.1", "CR 2.1").source("scanner"),
                good("run-2", "CR 1.1").source("scanner"));
        assertThat(standing(index, "asset:plc", "CR 2.1")).containsExactly("run-1");
    }

    @Test
    void aNewRunReplacesSubjectBySubject() {
        EvidenceIndex index = index(
                bad("run-1", "CR 1.1").source("scanner"),
                Pieces.of("run-2", EvidenceKind.OBSERVATION, "asset:switch", true, "CR 1.1")
                        .source("scanner"));
        assertThat(standing(index, "asset:plc", "CR 1.1")).containsExactly("run-1");
    }

    @Test
    void twoRunsOfOneDayStandSideBySide() {
        EvidenceIndex index = index(
                bad("run-1", "CR 1.1").source("scanner"),
                good("run-2", "CR 1.1").source("scanner").on(2026, 3, 1));
        assertThat(standing(index, "asset:plc", "CR 1.1")).containsExactly("run-1", "run-2");
    }

    @Test
    void theNewestOfManyRunsStandsWhateverTheirOrder() {
        EvidenceIndex index = index(
                good("a", "CR 1.1").source("scanner").on(2026, 4, 1),
                good("b", "CR 1.1").source("scanner").on(2026, 2, 1),
                good("c", "CR 1.1").source("scanner").on(2026, 3, 1));
        assertThat(standing(index, "asset:plc", "CR 1.1")).containsExactly("a");
    }

    @Test
    void aRunOfTomorrowReplacesNothing() {
        EvidenceIndex index = index(
                bad("run-1", "CR 1.1").source("scanner"),
                good("run-2", "CR 1.1").source("scanner").on(DAY.plusDays(1)));
        assertThat(standing(index, "asset:plc", "CR 1.1")).containsExactly("run-1");
    }

    // Resolved.

    @ParameterizedTest
    @EnumSource(names = {"CONFIGURATION", "SITE_TEST", "OBSERVATION"})
    void whatIsSeenLaterAndNamesItResolvesEvidenceAgainst(EvidenceKind kind) {
        EvidenceIndex index =
                index(bad("bad", "CR 1.1"), good("good", "CR 1.1").kind(kind).resolves("bad"));
        assertThat(standing(index, "asset:plc", "CR 1.1")).containsExactly("good");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLAIM", "CERTIFICATE", "DESIGN_DOCUMENT", "PROCEDURE", "ACTIVITY"})
    void claimsAndDocumentsResolveNothingThatWasSeen(EvidenceKind kind) {
        EvidenceIndex index =
                index(bad("bad", "CR 1.1"), good("good", "CR 1.1").kind(kind).resolves("bad"));
        assertThat(standing(index, "asset:plc", "CR 1.1")).containsExactly("bad", "good");
    }

    @Test
    void aCertificateResolvesOnlyWhatWasSaidAgainstTheCapability() {
        Pieces certificate = Pieces.claim("good", "plc", "CR 1.1")
                .kind(EvidenceKind.CERTIFICATE)
                .on(2026, 5, 1)
                .resolves("bad");
        Pieces failed = Pieces.of("bad", EvidenceKind.LAB_TEST, "product:plc", false, "CR 1.1")
                .capability()
                .on(2026, 3, 1);
        assertThat(standing(index(failed, certificate), "product:plc", "CR 1.1"))
                .containsExactly("good");
        assertThat(standing(index(failed, certificate.kind(EvidenceKind.CLAIM)), "product:plc", "CR 1.1"))
                .containsExactly("bad", "good");
    }

    @Test
    void onlyALaterPieceResolves() {
        Pieces good = good("good", "CR 1.1").resolves("bad");
        assertThat(standing(index(bad("bad", "CR 1.1"), good.on(2026, 3, 1)), "asset:plc", "CR 1.1"))
                .containsExactly("bad", "good");
        assertThat(standing(index(bad("bad", "CR 1.1"), good.on(2026, 3, 2)), "asset:plc", "CR 1.1"))
                .containsExactly("good");
    }

    @Test
    void onlyAPieceForTheSameRowOfTheSameSubjectResolves() {
        assertThat(standing(index(bad("bad", "CR 1.1"), good("good", "CR 2.1").resolves("bad")), "asset:plc", "CR 1.1"))
                .containsExactly("bad");
        Pieces elsewhere = Pieces.of("good", EvidenceKind.OBSERVATION, "asset:switch", true, "CR 1.1")
                .resolves("bad");
        assertThat(standing(index(bad("bad", "CR 1.1"), elsewhere), "asset:plc", "CR 1.1"))
                .containsExactly("bad");
        Pieces worse = bad("worse", "CR 1.1").on(2026, 5, 1).resolves("bad");
        assertThat(standing(index(bad("bad", "CR 1.1"), worse), "asset:plc", "CR 1.1"))
                .containsExactly("bad", "worse");
    }

    @Test
    void whatIsForNeedsNoResolutionAndStays() {
        EvidenceIndex index = index(
                good("first", "CR 1.1").on(2026, 3, 1), good("second", "CR 1.1").resolves("first"));
        assertThat(standing(index, "asset:plc", "CR 1.1")).containsExactly("first", "second");
    }

    // A claim or certificate by level.

    private static List<RequirementId> said(Pieces piece) {
        Evidence built = piece.build();
        return index(piece).statements(built).stream().map(Statement::row).toList();
    }

    @Test
    void aCertificateByLevelStandsForEveryRowOfItsTypesUpToTheLevel() {
        assertThat(said(Pieces.claim("e", "plc").byLevel(2)))
                .containsExactlyElementsOf(TestCatalog.CATALOG.componentRows(ComponentType.EMBEDDED_DEVICE).stream()
                        .filter(row -> SecurityLevel.SL_2.isAtLeast(row.level()))
                        .map(row -> row.id())
                        .toList());
        assertThat(said(Pieces.claim("e", "plc").byLevel(2))).hasSize(61);
    }

    @Test
    void aCertificateByVectorStandsForEachFoundationalRequirementByItself() {
        List<RequirementId> rows = said(Pieces.claim("e", "plc").byVector(0, 0, 0, 0, 0, 0, 1));
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(
                        id -> assertThat(TestCatalog.CATALOG.require(id).fr()).contains(FoundationalRequirement.RA));
    }

    @Test
    void theTypesThatACertificateNamesGoBeforeThoseOfTheProduct() {
        assertThat(said(Pieces.claim("e", "plc").byLevel(1).types(ComponentType.NETWORK_DEVICE)))
                .hasSize(40);
        assertThat(said(Pieces.claim("e", "switch").byLevel(1))).hasSize(40);
    }

    @Test
    void withoutATypeACertificateByLevelSaysNothing() {
        assertThat(said(Pieces.claim("e", "untyped").byLevel(4))).isEmpty();
        assertThat(said(Pieces.claim("e", "unknown").byLevel(4))).isEmpty();
    }

    @Test
    void aCertificateByLevelOfAWholeStandsForTheRowsOfSystems() {
        assertThat(said(Pieces.of("e", EvidenceKind.CERTIFICATE, "zone:a", true).byLevel(1)))
                .hasSize(37)
                .allMatch(row -> row.code().startsWith("SR "));
    }

    @Test
    void aRowByItselfGoesBeforeTheLevel() {
        Pieces piece = Pieces.of("e", EvidenceKind.CERTIFICATE, "product:plc", false, "CR 1.1")
                .byLevel(1);
        assertThat(index(piece).statements(piece.build()))
                .filteredOn(statement -> statement.row().equals(row("CR 1.1")))
                .extracting(Statement::met)
                .containsExactly(false);
        assertThat(index(piece).statements(piece.build()))
                .filteredOn(statement -> !statement.row().equals(row("CR 1.1")))
                .allMatch(Statement::met)
                .allMatch(statement -> statement.means() == Statement.Means.DIRECT);
    }

    // The use of services, and countermeasures at work.

    private static List<String> uses(EvidenceIndex index, String service, String user) {
        return index.useOf(new ServiceId(service), subject(user)).stream()
                .map(Evidence::id)
                .map(EvidenceId::value)
                .toList();
    }

    @Test
    void theUseOfAServiceAnswersNoRowByItself() {
        EvidenceIndex index = index(good("e", "CR 1.1").uses("directory"));
        assertThat(uses(index, "directory", "asset:plc")).containsExactly("e");
        assertThat(uses(index, "time", "asset:plc")).isEmpty();
        assertThat(uses(index, "directory", "asset:switch")).isEmpty();
        assertThat(standing(index, "asset:plc", "CR 1.1")).isEmpty();
    }

    @Test
    void aNewRunReplacesWhatItsLastRunSawOfAService() {
        EvidenceIndex index = index(
                bad("run-1").uses("directory").source("scanner"),
                good("run-2").uses("directory").source("scanner"),
                bad("other").uses("time").source("scanner"));
        assertThat(uses(index, "directory", "asset:plc")).containsExactly("run-2");
        assertThat(uses(index, "time", "asset:plc")).containsExactly("other");
    }

    @Test
    void whatIsSeenLaterAndNamesItResolvesThatAServiceIsNotUsed() {
        assertThat(uses(
                        index(
                                bad("bad").uses("directory"),
                                good("good").uses("directory").resolves("bad")),
                        "directory",
                        "asset:plc"))
                .containsExactly("good");
        assertThat(uses(
                        index(
                                bad("bad").uses("directory"),
                                good("good").uses("time").resolves("bad")),
                        "directory",
                        "asset:plc"))
                .containsExactly("bad");
        assertThat(uses(
                        index(
                                bad("bad").uses("directory"),
                                bad("worse").on(2026, 5, 1).uses("directory").resolves("bad")),
                        "directory",
                        "asset:plc"))
                .containsExactly("bad", "worse");
        assertThat(uses(
                        index(
                                good("first").on(2026, 3, 1).uses("directory"),
                                good("second").uses("directory").resolves("first")),
                        "directory",
                        "asset:plc"))
                .containsExactly("first", "second");
    }

    private static List<String> atWork(EvidenceIndex index, String measure) {
        return index.about(new CountermeasureId(measure)).stream()
                .map(Evidence::id)
                .map(EvidenceId::value)
                .toList();
    }

    @Test
    void whatIsSeenOfACountermeasureSpeaksOfItAlone() {
        Pieces visit = Pieces.of("visit", EvidenceKind.OBSERVATION, "countermeasure:lock", true);
        assertThat(atWork(index(visit), "lock")).containsExactly("visit");
        assertThat(atWork(index(visit), "guard")).isEmpty();
    }

    @Test
    void aNewRunReplacesWhatItsLastRunSawOfACountermeasure() {
        Pieces open = Pieces.of("open", EvidenceKind.OBSERVATION, "countermeasure:lock", false)
                .on(2026, 3, 1)
                .source("rounds");
        Pieces shut = Pieces.of("shut", EvidenceKind.OBSERVATION, "countermeasure:lock", true);
        assertThat(atWork(index(open, shut.source("rounds")), "lock")).containsExactly("shut");
        assertThat(atWork(index(open, shut.source("audit").resolves("open")), "lock"))
                .containsExactly("shut");
    }

    // Samples.

    @Test
    void aSampleFailsWhenSomethingIsSaidAgainstOneOfItsMembersOnThatRow() {
        Pieces ofGroup = Pieces.of("e", EvidenceKind.CONFIGURATION, "group:all", true, "CR 1.1")
                .sample("plc", "switch");
        assertThat(sampleFailed(ofGroup)).isFalse();
        assertThat(sampleFailed(ofGroup, good("good", "CR 1.1"), bad("bad", "CR 2.1")))
                .isFalse();
        assertThat(sampleFailed(ofGroup, bad("bad", "CR 1.1"))).isTrue();
        assertThat(sampleFailed(ofGroup.sample("switch"), bad("bad", "CR 1.1"))).isFalse();
    }

    private static boolean sampleFailed(Pieces ofGroup, Pieces... others) {
        Evidence piece = ofGroup.build();
        return index(others)
                .sampleFailed(new Testimony(piece, piece.statements().getFirst()));
    }
}
