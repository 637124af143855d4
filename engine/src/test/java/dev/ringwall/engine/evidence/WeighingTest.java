package dev.ringwall.engine.evidence;

import static dev.ringwall.engine.Plants.DAY;
import static dev.ringwall.engine.Plants.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup.ProofClass;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.Settings;
import dev.ringwall.engine.model.Statement.Means;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as evidence, for which answer; and for and against, in time. */
class WeighingTest {

    private static final AssetId PLC = new AssetId("plc");
    private static final RequirementId ROW = row("CR 1.1");

    /** Whoever asks: the pieces named in it are stale, no product is seen installed, no service reaches, unless said. */
    private record Asked(
            boolean inForce, ProofClass proof, boolean ofShare, List<String> stale, boolean identified, boolean served)
            implements Weighing.Question {

        static final Trace STALE = Trace.of(EvidenceReason.VERSION_CHANGED, new Fact.Of(PLC));
        static final Trace UNIDENTIFIED = Trace.of(EvidenceReason.IDENTITY_NOT_SEEN, new Fact.Of(PLC));
        static final Trace SAMPLE = Trace.of(EvidenceReason.SAMPLE_OF_GROUP, new Fact.Of(PLC));
        static final Trace UNSERVED = Trace.of(EvidenceReason.SERVICE_NOT_SHOWN, new Fact.Of(PLC));

        @Override
        public RequirementId row() {
            return ROW;
        }

        @Override
        public SubjectId subject() {
            return PLC;
        }

        @Override
        public Optional<Trace> stale(Evidence piece) {
            return stale.contains(piece.id().value()) ? Optional.of(STALE) : Optional.empty();
        }

        @Override
        public Optional<Trace> unidentified(Evidence piece) {
            return identified ? Optional.empty() : Optional.of(UNIDENTIFIED);
        }

        @Override
        public Optional<Trace> serviceMissing(Evidence piece, String serviceKind) {
            return served && serviceKind.equals("directory") ? Optional.empty() : Optional.of(UNSERVED);
        }

        @Override
        public Optional<Trace> sampleOf(Evidence piece) {
            return piece.sample().map(sample -> SAMPLE);
        }

        Asked stale(String... ids) {
            return new Asked(inForce, proof, ofShare, List.of(ids), identified, served);
        }

        Asked onceIdentified() {
            return new Asked(inForce, proof, ofShare, stale, true, served);
        }

        Asked onceServed() {
            return new Asked(inForce, proof, ofShare, stale, identified, true);
        }
    }

    private static final Asked ABLE = new Asked(false, ProofClass.SETTING, false, List.of(), false, false);

    private static Asked inForce(ProofClass proof) {
        return new Asked(true, proof, false, List.of(), false, false);
    }

    private static Pieces piece(String id, EvidenceKind kind, boolean met) {
        Pieces piece = Pieces.of(id, kind, "asset:plc", met, "CR 1.1");
        return kind.isOfProduct() || kind == EvidenceKind.DESIGN_DOCUMENT ? piece.capability() : piece;
    }

    private static Outcome weigh(Weighing.Question question, Pieces... pieces) {
        return weigh(Settings.DEFAULT, question, pieces);
    }

    private static Outcome weigh(Settings settings, Weighing.Question question, Pieces... pieces) {
        List<Testimony> testimonies = new ArrayList<>();
        for (Pieces each : pieces) {
            Evidence piece = each.build();
            piece.statements().forEach(statement -> testimonies.add(new Testimony(piece, statement)));
        }
        return new Weighing(settings, DAY).weigh(testimonies, question);
    }

    private static Status status(Weighing.Question question, Pieces... pieces) {
        return weigh(question, pieces).status();
    }

    private static List<EvidenceReason> reasons(Trace trace) {
        List<EvidenceReason> all = new ArrayList<>(List.of((EvidenceReason) trace.reason()));
        trace.because().forEach(each -> all.addAll(reasons(each)));
        return all;
    }

    @Test
    void nothingSaidIsUnknown() {
        Trace nothing = Trace.of(EvidenceReason.NOTHING_SAID, new Fact.Row(ROW), new Fact.Of(PLC));
        assertThat(weigh(ABLE)).isEqualTo(new Outcome.Unknown(nothing));
        assertThat(weigh(inForce(ProofClass.SETTING))).isEqualTo(new Outcome.Unknown(nothing));
    }

    // The table: which kind counts for able.

    @ParameterizedTest
    @CsvSource({
        "CLAIM, MET",
        "CERTIFICATE, MET",
        "LAB_TEST, MET",
        "DESIGN_DOCUMENT, UNKNOWN",
        "PROCEDURE, UNKNOWN",
        "CONFIGURATION, MET",
        "SITE_TEST, MET",
        "OBSERVATION, MET",
        "ACTIVITY, MET"
    })
    void whatShowsAble(EvidenceKind kind, Status expected) {
        assertThat(status(ABLE, piece("e", kind, true))).isEqualTo(expected);
    }

    @Test
    void aDesignDocumentShowsTheSystemsShareAndNothingElse() {
        Asked ofShare = new Asked(false, ProofClass.SETTING, true, List.of(), false, false);
        assertThat(status(ofShare, piece("e", EvidenceKind.DESIGN_DOCUMENT, true)))
                .isEqualTo(Status.MET);
        assertThat(status(ofShare, piece("e", EvidenceKind.PROCEDURE, true))).isEqualTo(Status.UNKNOWN);
        assertThat(reasons(weigh(ABLE, piece("e", EvidenceKind.DESIGN_DOCUMENT, true))
                        .trace()))
                .containsExactly(EvidenceReason.NOTHING_SAID, EvidenceReason.KIND_NOT_ENOUGH);
    }

    // The table: which kind counts for in force, by the class of proof of the row. Products are seen installed.

    @ParameterizedTest
    @CsvSource({
        "CLAIM,           UNKNOWN, MET,     UNKNOWN, UNKNOWN",
        "CERTIFICATE,     UNKNOWN, MET,     UNKNOWN, UNKNOWN",
        "LAB_TEST,        UNKNOWN, MET,     UNKNOWN, UNKNOWN",
        "DESIGN_DOCUMENT, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "PROCEDURE,       UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "CONFIGURATION,   MET,     UNKNOWN, MET,     UNKNOWN",
        "SITE_TEST,       MET,     MET,     MET,     MET",
        "OBSERVATION,     MET,     UNKNOWN, MET,     UNKNOWN",
        "ACTIVITY,        UNKNOWN, UNKNOWN, UNKNOWN, MET"
    })
    void whatShowsInForce(EvidenceKind kind, Status setting, Status builtIn, Status layout, Status activity) {
        Pieces piece = piece("e", kind, true);
        assertThat(status(inForce(ProofClass.SETTING).onceIdentified(), piece)).isEqualTo(setting);
        assertThat(status(inForce(ProofClass.BUILT_IN).onceIdentified(), piece)).isEqualTo(builtIn);
        assertThat(status(inForce(ProofClass.LAYOUT).onceIdentified(), piece)).isEqualTo(layout);
        assertThat(status(inForce(ProofClass.ACTIVITY).onceIdentified(), piece)).isEqualTo(activity);
    }

    @Test
    void aDesignDocumentIsNeverInForceNotEvenForAShare() {
        Asked share = new Asked(true, ProofClass.LAYOUT, true, List.of(), true, true);
        assertThat(status(share, piece("e", EvidenceKind.DESIGN_DOCUMENT, true)))
                .isEqualTo(Status.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"CONFIGURATION, SETTING", "OBSERVATION, LAYOUT", "SITE_TEST, BUILT_IN", "ACTIVITY, ACTIVITY"})
    void whatSpeaksOfCapabilityAloneIsNotInForce(EvidenceKind kind, ProofClass proof) {
        assertThat(status(inForce(proof), piece("e", kind, true))).isEqualTo(Status.MET);
        assertThat(status(inForce(proof), piece("e", kind, true).capability())).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void whatIsSaidOfAProductIsInForceOnlyWithIdentity() {
        Outcome outcome = weigh(inForce(ProofClass.BUILT_IN), piece("e", EvidenceKind.CERTIFICATE, true));
        assertThat(outcome.status()).isEqualTo(Status.UNKNOWN);
        assertThat(outcome.trace().because()).containsExactly(Asked.UNIDENTIFIED);
    }

    @Test
    void aPlantMayAskMoreThanAClaimForWhatIsBuiltIn() {
        Settings strict = new Settings(ZoneOffset.UTC, Settings.Periods.DEFAULT, EvidenceKind.CERTIFICATE);
        Asked asked = inForce(ProofClass.BUILT_IN).onceIdentified();
        assertThat(weigh(strict, asked, piece("e", EvidenceKind.CLAIM, true)).status())
                .isEqualTo(Status.UNKNOWN);
        assertThat(weigh(strict, asked, piece("e", EvidenceKind.CERTIFICATE, true))
                        .status())
                .isEqualTo(Status.MET);
        assertThat(weigh(strict, asked, piece("e", EvidenceKind.LAB_TEST, true)).status())
                .isEqualTo(Status.MET);
    }

    @Test
    void aClaimIsMarkedWhereNothingStrongerStands() {
        Pieces claim = piece("claim", EvidenceKind.CLAIM, true);
        Pieces certificate = piece("certificate", EvidenceKind.CERTIFICATE, true);
        assertThat(((Outcome.Met) weigh(ABLE, claim)).claimed()).isTrue();
        assertThat(((Outcome.Met) weigh(ABLE, certificate)).claimed()).isFalse();
        assertThat(((Outcome.Met) weigh(ABLE, claim, certificate)).claimed()).isFalse();
        assertThat(((Outcome.Met) weigh(ABLE, certificate, claim)).claimed()).isFalse();
    }

    @Test
    void whatIsMetIsMetUpToFourAndWithoutHelp() {
        assertThat(weigh(ABLE, piece("e", EvidenceKind.SITE_TEST, true)))
                .isEqualTo(new Outcome.Met(
                        Trace.of(
                                EvidenceReason.SAID_FOR,
                                new Fact.Row(ROW),
                                new Fact.Piece(new EvidenceId("e")),
                                new Fact.Text("author of e"),
                                new Fact.Day(LocalDate.of(2026, 5, 1))),
                        SecurityLevel.SL_4,
                        false,
                        false));
    }

    @Test
    void howManyWereSeenStandsBelowWhatASampleShows() {
        Pieces ofGroup = piece("e", EvidenceKind.SITE_TEST, true);
        assertThat(weigh(ABLE, ofGroup.sample("plc")).trace().because()).containsExactly(Asked.SAMPLE);
        assertThat(weigh(ABLE, piece("e", EvidenceKind.SITE_TEST, true)).trace().because())
                .isEmpty();
    }

    // Claims as they arrive.

    @Test
    void aClaimThatIsMetWhenConfiguredIsAbleAndNotYetInForce() {
        Pieces claim = piece("e", EvidenceKind.CLAIM, true).means(Means.CONFIGURED, "guide, chapter 3");
        assertThat(reasons(weigh(ABLE, claim).trace())).containsExactly(EvidenceReason.SAID_FOR_WHEN_CONFIGURED);
        assertThat(weigh(ABLE, claim).trace().facts()).contains(new Fact.Text("guide, chapter 3"));
        Outcome inForce = weigh(inForce(ProofClass.BUILT_IN).onceIdentified(), claim);
        assertThat(inForce.status()).isEqualTo(Status.UNKNOWN);
        assertThat(inForce.trace().because())
                .containsExactly(Trace.of(
                        EvidenceReason.SETTING_NOT_SEEN,
                        new Fact.Piece(new EvidenceId("e")),
                        new Fact.Text("guide, chapter 3")));
    }

    @Test
    void theSettingOfAClaimMustBeSeenWhateverTheRowIs() {
        Pieces claim = piece("e", EvidenceKind.CLAIM, true).means(Means.CONFIGURED, "guide, chapter 3");
        for (ProofClass proof : ProofClass.values()) {
            assertThat(reasons(weigh(inForce(proof).onceIdentified(), claim).trace()))
                    .containsExactly(EvidenceReason.NOTHING_SAID, EvidenceReason.SETTING_NOT_SEEN);
        }
        Pieces export = piece("e", EvidenceKind.CONFIGURATION, true).means(Means.CONFIGURED, "guide, chapter 3");
        assertThat(status(inForce(ProofClass.SETTING), export)).isEqualTo(Status.MET);
    }

    @Test
    void aClaimThatIsMetByIntegrationCountsWhereTheServiceReaches() {
        Pieces claim = piece("e", EvidenceKind.CLAIM, true).means(Means.INTEGRATION, "directory");
        assertThat(weigh(ABLE, claim).trace().because()).containsExactly(Asked.UNSERVED);
        Outcome served = weigh(ABLE.onceServed(), claim);
        assertThat(served.status()).isEqualTo(Status.MET);
        assertThat(served.trace())
                .isEqualTo(Trace.of(
                        EvidenceReason.SAID_FOR_WITH_SERVICE,
                        new Fact.Row(ROW),
                        new Fact.Piece(new EvidenceId("e")),
                        new Fact.Text("author of e"),
                        new Fact.Text("directory")));
    }

    @Test
    void aClaimThatIsMetByIntegrationIsNotInForceByTheClaimAlone() {
        Pieces claim = piece("e", EvidenceKind.CLAIM, true).means(Means.INTEGRATION, "directory");
        assertThat(status(inForce(ProofClass.BUILT_IN).onceIdentified().onceServed(), claim))
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aClaimThatARowIsNotRelevantIsNotMet() {
        Pieces claim = piece("e", EvidenceKind.CLAIM, false).means(Means.NOT_RELEVANT, "no users");
        assertThat(weigh(ABLE, claim))
                .isEqualTo(new Outcome.NotMet(Trace.of(
                        EvidenceReason.SAID_NOT_RELEVANT,
                        new Fact.Row(ROW),
                        new Fact.Piece(new EvidenceId("e")),
                        new Fact.Text("no users"))));
    }

    @Test
    void ofSeveralThatSufficeTheLastIsNamedWhateverTheirOrder() {
        Pieces early = piece("early", EvidenceKind.SITE_TEST, true).on(2026, 2, 1);
        Pieces late = piece("late", EvidenceKind.SITE_TEST, true).on(2026, 4, 1);
        Pieces claim = piece("claim", EvidenceKind.CLAIM, true).on(2026, 5, 1);
        assertThat(weigh(ABLE, early, late, claim)).isEqualTo(weigh(ABLE, claim, late, early));
        assertThat(weigh(ABLE, early, late, claim).trace().facts()).contains(new Fact.Piece(new EvidenceId("late")));
    }

    // For and against.

    @Test
    void operationAgainstIsNotInForceAndLeavesAbleUntouched() {
        Pieces claim = piece("claim", EvidenceKind.CLAIM, true);
        Pieces seen = piece("seen", EvidenceKind.OBSERVATION, false);
        assertThat(status(ABLE, claim, seen)).isEqualTo(Status.MET);
        assertThat(status(ABLE, seen)).isEqualTo(Status.UNKNOWN);
        assertThat(weigh(inForce(ProofClass.SETTING), claim, seen))
                .isEqualTo(new Outcome.NotMet(Trace.of(
                        EvidenceReason.SAID_AGAINST,
                        new Fact.Row(ROW),
                        new Fact.Piece(new EvidenceId("seen")),
                        new Fact.Text("author of seen"),
                        new Fact.Day(LocalDate.of(2026, 5, 1)))));
    }

    @ParameterizedTest
    @EnumSource(ProofClass.class)
    void anObservationAgainstCountsForAnyRow(ProofClass proof) {
        assertThat(status(inForce(proof), piece("e", EvidenceKind.OBSERVATION, false)))
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void capabilityAgainstIsNeitherAbleNorInForce() {
        Pieces failed = piece("lab", EvidenceKind.LAB_TEST, false);
        assertThat(status(ABLE, failed)).isEqualTo(Status.NOT_MET);
        assertThat(status(inForce(ProofClass.SETTING), failed)).isEqualTo(Status.NOT_MET);
    }

    @Test
    void againstBeatsForAlsoOnTheSameDayAndInEitherOrder() {
        Pieces good = piece("good", EvidenceKind.SITE_TEST, true);
        Pieces bad = piece("bad", EvidenceKind.SITE_TEST, false);
        assertThat(status(inForce(ProofClass.SETTING), good, bad)).isEqualTo(Status.NOT_MET);
        assertThat(status(inForce(ProofClass.SETTING), bad, good)).isEqualTo(Status.NOT_MET);
        assertThat(status(inForce(ProofClass.SETTING), good.on(DAY), bad)).isEqualTo(Status.NOT_MET);
    }

    @Test
    void aProcedureSpeaksNeitherForNorAgainstARow() {
        Pieces interview = piece("interview", EvidenceKind.PROCEDURE, false);
        assertThat(status(inForce(ProofClass.SETTING), interview)).isEqualTo(Status.UNKNOWN);
        assertThat(status(inForce(ProofClass.SETTING), interview, piece("good", EvidenceKind.SITE_TEST, true)))
                .isEqualTo(Status.MET);
        assertThat(status(ABLE, interview.capability())).isEqualTo(Status.UNKNOWN);
    }

    // In time.

    @Test
    void expiredEvidenceForCountsForNothingAndSaysSo() {
        Pieces old = piece("old", EvidenceKind.SITE_TEST, true).until(2026, 5, 31);
        Outcome outcome = weigh(inForce(ProofClass.SETTING), old);
        assertThat(outcome.status()).isEqualTo(Status.UNKNOWN);
        assertThat(outcome.trace().because())
                .containsExactly(Trace.of(
                        EvidenceReason.EXPIRED,
                        new Fact.Piece(new EvidenceId("old")),
                        new Fact.Day(LocalDate.of(2026, 5, 31))));
        assertThat(status(inForce(ProofClass.SETTING), old.until(2026, 6, 1))).isEqualTo(Status.MET);
    }

    @Test
    void staleEvidenceForCountsForNothingAndSaysSo() {
        Outcome outcome = weigh(inForce(ProofClass.SETTING).stale("old"), piece("old", EvidenceKind.SITE_TEST, true));
        assertThat(outcome.status()).isEqualTo(Status.UNKNOWN);
        assertThat(outcome.trace().because()).containsExactly(Asked.STALE);
    }

    @Test
    void evidenceAgainstThatExpiredLeavesTheRowUnknown() {
        Pieces bad = piece("bad", EvidenceKind.SITE_TEST, false).on(2026, 3, 1).until(2026, 4, 1);
        Outcome outcome = weigh(inForce(ProofClass.SETTING), bad);
        assertThat(outcome.status()).isEqualTo(Status.UNKNOWN);
        assertThat(outcome.trace())
                .isEqualTo(Trace.of(
                                EvidenceReason.AGAINST_FADED,
                                new Fact.Row(ROW),
                                new Fact.Piece(new EvidenceId("bad")),
                                new Fact.Day(LocalDate.of(2026, 3, 1)))
                        .because(Trace.of(
                                EvidenceReason.EXPIRED,
                                new Fact.Piece(new EvidenceId("bad")),
                                new Fact.Day(LocalDate.of(2026, 4, 1)))));
    }

    @Test
    void olderEvidenceForDoesNotComeBackWhenEvidenceAgainstExpires() {
        Pieces bad = piece("bad", EvidenceKind.SITE_TEST, false).on(2026, 3, 1).until(2026, 4, 1);
        Pieces good = piece("good", EvidenceKind.SITE_TEST, true);
        assertThat(status(inForce(ProofClass.SETTING), bad, good.on(2026, 2, 1)))
                .isEqualTo(Status.UNKNOWN);
        assertThat(status(inForce(ProofClass.SETTING), bad, good.on(2026, 4, 1)))
                .isEqualTo(Status.UNKNOWN);
        assertThat(status(inForce(ProofClass.SETTING), bad, good.on(2026, 4, 2)))
                .isEqualTo(Status.MET);
    }

    @Test
    void everyPieceAgainstThatExpiredMustBeOvercome() {
        Pieces early =
                piece("early", EvidenceKind.SITE_TEST, false).on(2026, 1, 1).until(2026, 2, 1);
        Pieces late =
                piece("late", EvidenceKind.SITE_TEST, false).on(2026, 3, 1).until(2026, 4, 1);
        Pieces good = piece("good", EvidenceKind.SITE_TEST, true).on(2026, 3, 15);
        assertThat(status(inForce(ProofClass.SETTING), early, late, good)).isEqualTo(Status.UNKNOWN);
        assertThat(status(inForce(ProofClass.SETTING), early, good)).isEqualTo(Status.MET);
    }

    @Test
    void whatWasSeenAgainstAnOldVersionIsOvercomeByWhatIsSeenOfTheNewOne() {
        Asked changed = inForce(ProofClass.SETTING).stale("bad");
        Pieces bad = piece("bad", EvidenceKind.OBSERVATION, false).on(2026, 3, 1);
        assertThat(reasons(weigh(changed, bad).trace()))
                .containsExactly(EvidenceReason.AGAINST_FADED, EvidenceReason.VERSION_CHANGED);
        Pieces good = piece("good", EvidenceKind.SITE_TEST, true);
        assertThat(status(changed, bad, good.on(2026, 3, 1))).isEqualTo(Status.UNKNOWN);
        assertThat(status(changed, bad, good.on(2026, 3, 2))).isEqualTo(Status.MET);
    }

    @Test
    void aClaimDoesNotOvercomeWhatWasSeenAgainstAnOldVersion() {
        Asked changed = inForce(ProofClass.BUILT_IN).stale("bad").onceIdentified();
        Pieces bad = piece("bad", EvidenceKind.OBSERVATION, false).on(2026, 3, 1);
        Pieces claim = piece("claim", EvidenceKind.CLAIM, true).on(2026, 5, 1);
        assertThat(status(changed, bad, claim)).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void evidenceAgainstThatStillStandsIsNotOvercomeByAnythingNewer() {
        Pieces bad = piece("bad", EvidenceKind.SITE_TEST, false).on(2026, 3, 1);
        Pieces good = piece("good", EvidenceKind.SITE_TEST, true).on(DAY);
        assertThat(status(inForce(ProofClass.SETTING), bad, good)).isEqualTo(Status.NOT_MET);
    }

    @Test
    void everythingThatIsNotEnoughIsNamed() {
        Outcome outcome = weigh(
                inForce(ProofClass.SETTING).stale("stale"),
                piece("claim", EvidenceKind.CLAIM, true),
                piece("stale", EvidenceKind.SITE_TEST, true),
                piece("old", EvidenceKind.SITE_TEST, true).until(2026, 5, 2));
        assertThat(reasons(outcome.trace()))
                .containsExactlyElementsOf(Arrays.asList(
                        EvidenceReason.NOTHING_SAID,
                        EvidenceReason.KIND_NOT_ENOUGH,
                        EvidenceReason.VERSION_CHANGED,
                        EvidenceReason.EXPIRED));
    }
}
