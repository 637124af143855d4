package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.cell;
import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.evidence.Validity;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every piece of evidence, what is stale or expired first, then what will be soonest. */
public final class EvidenceRegister {

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::state)
            .thenComparing(entry -> entry.lastDay().orElse(LocalDate.MAX))
            .thenComparing(entry -> entry.piece().id());

    private final Assessment assessment;
    private final List<Entry> entries;

    /**
     * A piece and how it stands.
     *
     * @param lastDay the last day on which it counts; empty where only its version bounds it
     * @param stale what it rested on and is otherwise today
     */
    public record Entry(Evidence piece, EvidenceState state, Optional<LocalDate> lastDay, Optional<Trace> stale) {

        /** Whether it counted once and does no longer. */
        boolean isOld() {
            return state == EvidenceState.STALE || state == EvidenceState.EXPIRED;
        }
    }

    public EvidenceRegister(Assessment assessment) {
        this.assessment = assessment;
        StalePieces stale = new StalePieces(assessment.plant(), assessment.catalog());
        this.entries = assessment.plant().plant().evidence().stream()
                .map(piece -> entry(piece, stale))
                .sorted(ORDER)
                .toList();
    }

    private Entry entry(Evidence piece, StalePieces stale) {
        var settings = assessment.plant().plant().settings();
        Optional<LocalDate> last = Validity.lastDay(piece, settings);
        LocalDate day = assessment.day();
        if (piece.date().isAfter(day)) {
            return new Entry(piece, EvidenceState.NOT_YET, last, Optional.empty());
        }
        if (!Validity.exists(piece, day)) {
            return new Entry(piece, EvidenceState.WITHDRAWN, last, Optional.empty());
        }
        if (Validity.isExpired(piece, settings, day)) {
            return new Entry(piece, EvidenceState.EXPIRED, last, Optional.empty());
        }
        Optional<Trace> why = stale.why(piece);
        return new Entry(piece, why.isPresent() ? EvidenceState.STALE : EvidenceState.IN_FORCE, last, why);
    }

    /** All pieces, what needs work first. */
    public List<Entry> entries() {
        return entries;
    }

    Section section() {
        if (entries.isEmpty()) {
            return Section.of(
                    "register",
                    Phrase.of(ReportWords.EVIDENCE),
                    new Block.Paragraph(Phrase.of(ReportWords.NO_EVIDENCE)));
        }
        int old = Math.toIntExact(entries.stream().filter(Entry::isOld).count());
        return Section.of(
                "register",
                Phrase.of(ReportWords.EVIDENCE),
                new Block.Paragraph(
                        Phrase.of(ReportWords.EVIDENCE_COUNTED, new Fact.Count(entries.size()), new Fact.Count(old))),
                table());
    }

    private Block table() {
        List<Column> columns = List.of(
                column("piece", ReportWords.PIECE, Column.Kind.ID),
                column("state", ReportWords.STATE, Column.Kind.TERM),
                column("kind", ReportWords.KIND, Column.Kind.TERM),
                column("subject", ReportWords.SUBJECT, Column.Kind.ID),
                column("aspect", ReportWords.ASPECT, Column.Kind.TERM),
                column("date", ReportWords.DATE, Column.Kind.DAY),
                column("last-day", ReportWords.LAST_DAY, Column.Kind.DAY),
                column("author", ReportWords.AUTHOR, Column.Kind.TEXT),
                column("because", ReportWords.BECAUSE, Column.Kind.REASON));
        return new Block.Table(
                "evidence",
                Phrase.of(ReportWords.EVIDENCE),
                columns,
                entries.stream().map(EvidenceRegister::row).toList());
    }

    private static List<Cell> row(Entry entry) {
        Evidence piece = entry.piece();
        return List.of(
                Cell.of(new Fact.Piece(piece.id())),
                Cell.of(entry.state()),
                Cell.of(piece.kind()),
                cell(piece.subject()),
                Cell.of(piece.aspect()),
                Cell.of(piece.date()),
                entry.lastDay().map(Cell::of).orElse(Cell.BLANK),
                Cell.text(piece.author()),
                entry.stale().map(Cell::of).orElse(Cell.BLANK));
    }
}
