package dev.ringwall.server.http.view;

import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An answer to one or more requirements: a new piece of evidence.
 *
 * @param id empty for one that the server makes
 * @param subject as {@code zone:raw-water}
 * @param date empty for today in the plant's time zone
 * @param sha256 of a file that was attached before
 */
public record NewAnswer(
        Optional<String> id,
        EvidenceKind kind,
        Optional<String> method,
        String subject,
        List<Row> rows,
        Evidence.Aspect aspect,
        Optional<LocalDate> date,
        Optional<LocalDate> validUntil,
        Optional<String> sha256,
        Optional<String> source,
        List<String> resolves,
        Optional<String> note) {

    public NewAnswer {
        rows = List.copyOf(rows);
        resolves = List.copyOf(resolves);
    }

    /** One requirement, and whether it is met. */
    public record Row(String requirement, boolean met, Optional<Statement.Means> means, Optional<String> detail) {}
}
