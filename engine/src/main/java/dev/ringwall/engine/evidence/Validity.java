package dev.ringwall.engine.evidence;

import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Settings;
import java.time.LocalDate;
import java.util.Optional;

/** From when to when a piece of evidence counts, its first and its last day included. */
public final class Validity {

    private Validity() {}

    /** Whether a piece exists on a day: made by then, and not withdrawn by then. */
    public static boolean exists(Evidence piece, LocalDate day) {
        return !piece.date().isAfter(day)
                && piece.withdrawn()
                        .map(withdrawal -> withdrawal.date().isAfter(day))
                        .orElse(true);
    }

    /**
     * The last day on which a piece counts; empty where only its version bounds it. The record of an activity never
     * counts for longer than the plant's period, whatever it says of itself.
     */
    public static Optional<LocalDate> lastDay(Evidence piece, Settings settings) {
        Optional<LocalDate> byKind =
                settings.periods().of(piece.kind()).map(months -> piece.date().plusMonths(months));
        if (piece.validUntil().isEmpty()) {
            return byKind;
        }
        if (piece.kind() != EvidenceKind.ACTIVITY) {
            return piece.validUntil();
        }
        return byKind.map(last -> last.isBefore(piece.validUntil().get())
                ? last
                : piece.validUntil().get());
    }

    public static boolean isExpired(Evidence piece, Settings settings, LocalDate day) {
        return lastDay(piece, settings).filter(last -> last.isBefore(day)).isPresent();
    }
}
