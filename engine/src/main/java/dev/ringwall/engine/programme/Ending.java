package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.ProcessRequirementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last day on which something said in a programme counts.
 *
 * @param id of the piece, or the number of the row that two persons dismissed
 */
public record Ending(Kind kind, String id, List<ProcessRequirementId> rows, LocalDate lastDay) {

    public Ending {
        rows = List.copyOf(rows);
    }

    /** What ends. */
    public enum Kind {
        PIECE,
        CONFIRMATION,
        DISMISSAL
    }

    /** Of a piece and its confirmation the one that ends first; what is dated after the day does not exist on it. */
    public static List<Ending> of(Programme programme, LocalDate day) {
        List<Ending> endings = new ArrayList<>();
        for (Proof proof : programme.proofs()) {
            if (!proof.date().isAfter(day)) {
                end(proof, programme.reviewMonths(), day).ifPresent(endings::add);
            }
        }
        for (Entry entry : programme.entries()) {
            entry.dismissed()
                    .map(Dismissal::signature)
                    .filter(word -> !word.date().isAfter(day))
                    .flatMap(word -> word.validUntil())
                    .ifPresent(last ->
                            endings.add(new Ending(Kind.DISMISSAL, entry.row().code(), List.of(entry.row()), last)));
        }
        return endings;
    }

    private static Optional<Ending> end(Proof proof, int months, LocalDate day) {
        Optional<LocalDate> aged =
                proof.kind().ages() ? Optional.of(Almanac.lastDay(proof.date(), months)) : Optional.empty();
        Optional<LocalDate> own = earlier(aged, proof.validUntil());
        Optional<LocalDate> confirmed = proof.confirmed()
                .filter(word -> !word.date().isAfter(day))
                .map(word -> word.validUntil().orElseGet(() -> Almanac.lastDay(word.date(), months)));
        boolean ofConfirmation = confirmed.isPresent()
                && own.filter(last -> !last.isAfter(confirmed.get())).isEmpty();
        return earlier(own, confirmed)
                .map(last -> new Ending(
                        ofConfirmation ? Kind.CONFIRMATION : Kind.PIECE,
                        proof.id().value(),
                        proof.rows(),
                        last));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty()
                ? other
                : one.map(day -> other.filter(end -> end.isBefore(day)).orElse(day));
    }
}
