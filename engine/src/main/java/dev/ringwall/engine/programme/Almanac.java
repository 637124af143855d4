package dev.ringwall.engine.programme;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.Trace;
import java.time.LocalDate;
import java.util.Optional;

/** What of a programme counts on one day. */
record Almanac(LocalDate day, int months) {

    /** Why a piece does not count on this day; empty where it does. */
    Optional<Trace> against(Proof proof) {
        Fact piece = new Fact.Piece(proof.id());
        if (proof.date().isAfter(day)) {
            return Optional.of(Trace.of(ProgrammeReason.NOT_YET, piece, new Fact.Day(proof.date())));
        }
        Optional<LocalDate> last = proof.validUntil().filter(end -> end.isBefore(day));
        if (last.isPresent()) {
            return Optional.of(Trace.of(ProgrammeReason.ENDED, piece, new Fact.Day(last.get())));
        }
        return proof.kind().ages() && isOld(proof.date())
                ? Optional.of(
                        Trace.of(ProgrammeReason.TOO_OLD, piece, new Fact.Day(proof.date()), new Fact.Count(months)))
                : Optional.empty();
    }

    /** Why a piece that counts is not confirmed on this day, for a row that somebody declared; empty where it is. */
    Optional<Trace> unconfirmed(Proof proof, Optional<String> declarer) {
        Fact piece = new Fact.Piece(proof.id());
        if (proof.confirmed().isEmpty() || proof.confirmed().get().date().isAfter(day)) {
            return Optional.of(Trace.of(ProgrammeReason.NOT_CONFIRMED, piece));
        }
        Signature confirmed = proof.confirmed().get();
        if (declarer.filter(who -> People.same(who, confirmed.by())).isPresent()) {
            return Optional.of(Trace.of(ProgrammeReason.CONFIRMED_BY_DECLARER, piece, new Fact.Text(confirmed.by())));
        }
        boolean ended = confirmed.validUntil().map(end -> end.isBefore(day)).orElseGet(() -> isOld(confirmed.date()));
        return ended
                ? Optional.of(Trace.of(ProgrammeReason.CONFIRMATION_TOO_OLD, piece, new Fact.Day(confirmed.date())))
                : Optional.empty();
    }

    /** The first and the last day of the period both count. */
    boolean isOld(LocalDate date) {
        return date.isBefore(day.minusMonths(months));
    }

    /** The last day on which a date is not old yet; months differ in length, so it is looked for. */
    static LocalDate lastDay(LocalDate date, int months) {
        LocalDate last = date.plusMonths(months);
        while (!new Almanac(last.plusDays(1), months).isOld(date)) {
            last = last.plusDays(1);
        }
        return last;
    }
}
