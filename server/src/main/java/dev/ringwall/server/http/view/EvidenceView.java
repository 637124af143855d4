package dev.ringwall.server.http.view;

import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.report.EvidenceRegister;
import dev.ringwall.engine.report.EvidenceState;
import dev.ringwall.exchange.document.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A piece of evidence and how it stands on the day.
 *
 * @param lastDay the last day on which it counts; empty where only its version bounds it
 * @param kept whether the file that it rests on lies on this server
 * @param stale why it is stale
 */
public record EvidenceView(
        String id,
        EvidenceKind kind,
        String method,
        String subject,
        Evidence.Aspect aspect,
        boolean favourable,
        List<StatementView> statements,
        LocalDate date,
        Optional<LocalDate> lastDay,
        String author,
        Optional<String> sha256,
        boolean kept,
        Optional<String> source,
        Optional<String> service,
        List<String> resolves,
        EvidenceState state,
        Optional<TraceView> stale,
        String note) {

    /** What a piece says of one row. */
    public record StatementView(String requirement, boolean met, Statement.Means means, String detail) {
        static StatementView of(Statement statement) {
            return new StatementView(
                    statement.row().toString(), statement.met(), statement.means(), statement.detail());
        }
    }

    public static EvidenceView of(EvidenceRegister.Entry entry, boolean kept, Prose prose) {
        Evidence piece = entry.piece();
        return new EvidenceView(
                piece.id().value(),
                piece.kind(),
                piece.method(),
                piece.subject().print(),
                piece.aspect(),
                piece.favourable(),
                piece.statements().stream().map(StatementView::of).toList(),
                piece.date(),
                entry.lastDay(),
                piece.author(),
                piece.sha256(),
                kept,
                piece.source(),
                piece.service().map(ServiceId::value),
                piece.resolves().stream().map(EvidenceId::value).toList(),
                entry.state(),
                entry.stale().map(trace -> TraceView.of(trace, prose)),
                piece.note());
    }
}
