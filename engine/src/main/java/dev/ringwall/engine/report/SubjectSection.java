package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.cell;
import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Gap.OpenRow;
import dev.ringwall.engine.assessment.Progress;
import dev.ringwall.engine.assessment.Verdict;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One zone, conduit or control system: its vectors, what holds it below its target, and why. */
final class SubjectSection {

    private final Assessment assessment;
    private final OpenRows open;
    private final Detail detail;
    private final Scope scope;
    private final SubjectLevels levels;

    SubjectSection(Assessment assessment, OpenRows open, Detail detail, Scope scope) {
        this.assessment = assessment;
        this.open = open;
        this.detail = detail;
        this.scope = scope;
        this.levels = new SubjectLevels(assessment);
    }

    /** Whether a row is told with all its answers, or only with the one that is in force. */
    enum Scope {
        WHOLE,
        IN_FORCE
    }

    /** The name of a subject's section, which others link to. */
    static String anchor(SubjectId subject) {
        return subject.kind().word() + "-" + subject.value();
    }

    Section of(Subject subject) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(levels.of(subject));
        if (Assessment.isTargeted(subject)) {
            blocks.addAll(state(subject.id()));
        }
        List<OpenRow> told = detail.isAll() ? open.of(subject.id()) : open.known(subject.id());
        if (!told.isEmpty()) {
            blocks.add(openRows(subject, told));
        }
        unknown(subject.id()).ifPresent(blocks::add);
        if (detail.isAll()) {
            blocks.add(otherRows(subject));
        }
        return new Section(
                anchor(subject.id()), Phrase.of(ReportWords.OF_SUBJECT, new Fact.Of(subject.id())), blocks, List.of());
    }

    private List<Block> state(SubjectId subject) {
        List<Block> blocks = new ArrayList<>();
        boolean hasTarget = assessment
                .target(subject)
                .filter(target -> target.foundations().stream()
                        .anyMatch(each -> each.level().isPresent()))
                .isPresent();
        if (!hasTarget) {
            blocks.add(new Block.Notice(Block.Notice.Tone.WARNING, Phrase.of(ReportWords.NO_TARGET)));
        } else if (open.of(subject).isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(ReportWords.TARGET_REACHED)));
        } else {
            assessment
                    .progress(subject, Answer.IN_FORCE)
                    .ifPresent(progress -> blocks.add(new Block.Paragraph(told(progress))));
        }
        List<Phrase> accepted = accepted(subject);
        if (!accepted.isEmpty()) {
            blocks.add(new Block.BulletList(accepted));
        }
        return blocks;
    }

    private List<Phrase> accepted(SubjectId subject) {
        List<Phrase> accepted = new ArrayList<>();
        for (OpenRow row : open.of(subject)) {
            row.accepted()
                    .map(AcceptedGap::signature)
                    .ifPresent(signature -> accepted.add(Phrase.of(
                            ReportWords.ACCEPTED_UNTIL,
                            new Fact.Row(row.row().id()),
                            new Fact.Day(signature.validUntil().orElse(signature.date())),
                            new Fact.Text(signature.by()))));
        }
        return accepted;
    }

    private static Phrase told(Progress progress) {
        return Phrase.of(ReportWords.PROGRESS, new Fact.Count(progress.met()), new Fact.Count(progress.asked()));
    }

    private Block openRows(Subject subject, List<OpenRow> rows) {
        List<Column> columns = new ArrayList<>();
        columns.add(column("row", ReportWords.ROW, Column.Kind.ID));
        if (scope == Scope.WHOLE) {
            columns.add(column("level", ReportWords.FROM_LEVEL, Column.Kind.LEVEL));
            columns.add(column("able", ReportWords.ABLE, Column.Kind.TERM));
        }
        columns.add(column("in-force", ReportWords.IN_FORCE, Column.Kind.TERM));
        columns.add(column("close", ReportWords.TO_CLOSE, Column.Kind.TERM));
        columns.add(column("because", ReportWords.BECAUSE, Column.Kind.REASON));
        return new Block.Table(
                anchor(subject.id()) + "-open",
                Phrase.of(ReportWords.OPEN_ROWS_OF, new Fact.Of(subject.id())),
                columns,
                rows.stream().map(row -> openRow(subject, row)).toList());
    }

    private List<Cell> openRow(Subject subject, OpenRow open) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(open.row().id()));
        if (scope == Scope.WHOLE) {
            cells.add(Cell.of(Reading.of(open.row().level())));
            cells.add(status(subject, open.row(), Ask.ABLE));
        }
        cells.add(status(subject, open.row(), Ask.IN_FORCE));
        cells.add(close(open));
        cells.add(why(subject, open.row()));
        return cells;
    }

    private static Cell close(OpenRow open) {
        Cell kind = Cell.of(open.kind());
        return open.accepted().isPresent()
                ? new Cell.Several(List.of(kind, Cell.of(Phrase.of(ReportWords.ACCEPTED))))
                : kind;
    }

    /** A row that is met up to a level below the highest says so: it may be open all the same. */
    private Cell status(Subject subject, Requirement row, Ask ask) {
        Verdict verdict = assessment.of(subject.id()).verdict(row.id(), ask);
        return verdict.isMet() && verdict.upTo() != SecurityLevel.SL_4
                ? Cell.of(Phrase.of(ReportWords.MET_UP_TO, new Fact.Level(verdict.upTo())))
                : Cell.of(verdict.status());
    }

    private Cell why(Subject subject, Requirement row) {
        Outcome outcome = detail.isAll()
                ? assessment.why(subject, row, Answer.IN_FORCE)
                : assessment.whyBriefly(subject, row, Answer.IN_FORCE);
        return Cell.of(Chains.shortened(outcome.trace(), detail));
    }

    private Optional<Block> unknown(SubjectId subject) {
        List<OpenRow> unknown = open.unknown(subject);
        if (unknown.isEmpty() || detail.isAll()) {
            return Optional.empty();
        }
        var lowest = unknown.getFirst().row().level();
        long atLowest =
                unknown.stream().filter(open -> open.row().level() == lowest).count();
        return Optional.of(new Block.Paragraph(Phrase.of(
                ReportWords.UNKNOWN_COUNTED,
                new Fact.Count(unknown.size()),
                new Fact.Count(Math.toIntExact(atLowest)),
                new Fact.Level(lowest))));
    }

    private Block otherRows(Subject subject) {
        List<Requirement> openOnes =
                open.of(subject.id()).stream().map(OpenRow::row).toList();
        List<Column> columns = List.of(
                column("row", ReportWords.ROW, Column.Kind.ID),
                column("level", ReportWords.FROM_LEVEL, Column.Kind.LEVEL),
                column("able", ReportWords.ABLE, Column.Kind.TERM),
                column("in-force", ReportWords.IN_FORCE, Column.Kind.TERM),
                column("because", ReportWords.BECAUSE, Column.Kind.REASON));
        List<List<Cell>> rows = assessment.of(subject.id()).rows().stream()
                .filter(row -> !openOnes.contains(row))
                .map(row -> List.of(
                        cell(row.id()),
                        Cell.of(Reading.of(row.level())),
                        status(subject, row, Ask.ABLE),
                        status(subject, row, Ask.IN_FORCE),
                        why(subject, row)))
                .toList();
        return new Block.Table(
                anchor(subject.id()) + "-other",
                Phrase.of(ReportWords.OTHER_ROWS_OF, new Fact.Of(subject.id())),
                columns,
                rows);
    }
}
