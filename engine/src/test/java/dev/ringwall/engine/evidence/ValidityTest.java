package dev.ringwall.engine.evidence;

import static dev.ringwall.engine.Plants.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Settings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValidityTest {

    private static Pieces piece(EvidenceKind kind) {
        return Pieces.of("e", kind, "asset:plc", true, "CR 1.1").on(DAY);
    }

    private static Optional<LocalDate> lastDay(Pieces piece) {
        return Validity.lastDay(piece.build(), Settings.DEFAULT);
    }

    @Test
    void evidenceDatedAfterADayDoesNotExistOnIt() {
        assertThat(Validity.exists(piece(EvidenceKind.SITE_TEST).build(), DAY.minusDays(1)))
                .isFalse();
        assertThat(Validity.exists(piece(EvidenceKind.SITE_TEST).build(), DAY)).isTrue();
        assertThat(Validity.exists(piece(EvidenceKind.SITE_TEST).build(), DAY.plusYears(5)))
                .isTrue();
    }

    @Test
    void withdrawnEvidenceIsGoneFromTheDayOfItsWithdrawal() {
        Pieces withdrawn = piece(EvidenceKind.SITE_TEST).on(2026, 1, 1).withdrawn(2026, 3, 1);
        assertThat(Validity.exists(withdrawn.build(), LocalDate.of(2026, 2, 28)))
                .isTrue();
        assertThat(Validity.exists(withdrawn.build(), LocalDate.of(2026, 3, 1))).isFalse();
        assertThat(Validity.exists(withdrawn.build(), LocalDate.of(2026, 3, 2))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIGURATION", "SITE_TEST", "OBSERVATION", "ACTIVITY"})
    void whatWasSeenAtThePlantCountsForTwelveMonthsByDefault(EvidenceKind kind) {
        assertThat(lastDay(piece(kind).on(2026, 1, 31))).contains(LocalDate.of(2027, 1, 31));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLAIM", "CERTIFICATE", "LAB_TEST", "DESIGN_DOCUMENT", "PROCEDURE"})
    void whatIsSaidOfAVersionHasNoEndOfItsOwn(EvidenceKind kind) {
        assertThat(lastDay(piece(kind))).isEmpty();
        assertThat(Validity.isExpired(piece(kind).build(), Settings.DEFAULT, DAY.plusYears(40)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"CONFIGURATION, 1", "SITE_TEST, 2", "OBSERVATION, 3", "ACTIVITY, 4"})
    void aPlantSetsThePeriodOfEachKind(EvidenceKind kind, int months) {
        Settings own = new Settings(ZoneOffset.UTC, new Settings.Periods(1, 2, 3, 4), EvidenceKind.CLAIM);
        assertThat(Validity.lastDay(piece(kind).build(), own)).contains(DAY.plusMonths(months));
    }

    @Test
    void aStatedEndReplacesTheDefault() {
        assertThat(lastDay(piece(EvidenceKind.SITE_TEST).until(2026, 7, 1))).contains(LocalDate.of(2026, 7, 1));
        assertThat(lastDay(piece(EvidenceKind.SITE_TEST).until(2030, 7, 1))).contains(LocalDate.of(2030, 7, 1));
        assertThat(lastDay(piece(EvidenceKind.CERTIFICATE).until(2029, 7, 1))).contains(LocalDate.of(2029, 7, 1));
    }

    @Test
    void theRecordOfAnActivityNeverCountsForLongerThanThePeriodOfItsRow() {
        assertThat(lastDay(piece(EvidenceKind.ACTIVITY).until(2030, 7, 1))).contains(DAY.plusMonths(12));
        assertThat(lastDay(piece(EvidenceKind.ACTIVITY).until(2026, 7, 1))).contains(LocalDate.of(2026, 7, 1));
    }

    @Test
    void itsLastDayStillCounts() {
        Pieces piece = piece(EvidenceKind.SITE_TEST).until(2026, 7, 1);
        assertThat(Validity.isExpired(piece.build(), Settings.DEFAULT, LocalDate.of(2026, 7, 1)))
                .isFalse();
        assertThat(Validity.isExpired(piece.build(), Settings.DEFAULT, LocalDate.of(2026, 7, 2)))
                .isTrue();
    }
}
