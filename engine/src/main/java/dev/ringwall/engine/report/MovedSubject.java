package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Verdict;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.lifecycle.Comparison;
import dev.ringwall.engine.lifecycle.Move;
import dev.ringwall.engine.lifecycle.Results;
import dev.ringwall.engine.lifecycle.Side;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The levels of one zone, conduit or control system that moved: before and after, the row that decides, and why. */
final class MovedSubject {

    /** Two chains are read side by side, so that each is told more briefly than one alone. */
    private static final int TOLD = 2;

    private final Comparison comparison;
    private final boolean otherRules;
    private final Detail detail;

    MovedSubject(Comparison comparison, boolean otherRules, Detail detail) {
        this.comparison = comparison;
        this.otherRules = otherRules;
        this.detail = detail;
    }

    Section of(SubjectId subject) {
        List<Block> blocks = new ArrayList<>();
        List<List<Cell>> causes = causes(subject);
        String anchor = SubjectSection.anchor(subject);
        if (!causes.isEmpty()) {
            blocks.add(new Block.Table(
                    anchor + "-moved",
                    Phrase.of(ComparisonWords.CAUSES_OF, new Fact.Of(subject)),
                    columns(true),
                    causes));
        }
        List<Comparison.RowChange> rows = comparison.rows().stream()
                .filter(row -> row.subject().equals(subject))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(detail.isAll() ? table(subject, rows) : counted(rows));
        }
        return new Section(anchor, Phrase.of(ComparisonWords.OF_SUBJECT, new Fact.Of(subject)), blocks, List.of());
    }

    private static List<Column> columns(boolean ofLevels) {
        List<Column> columns = new ArrayList<>();
        if (ofLevels) {
            columns.add(new Column("foundation", Phrase.of(ComparisonWords.FOUNDATION), Kind.TERM));
        }
        columns.add(new Column("measure", Phrase.of(ComparisonWords.MEASURE), Kind.TERM));
        columns.add(new Column("when", Phrase.of(ComparisonWords.WHEN), Kind.TERM));
        if (ofLevels) {
            columns.add(new Column("level", Phrase.of(ComparisonWords.LEVEL), Kind.LEVEL));
        }
        columns.add(new Column("row", Phrase.of(ReportWords.ROW), Kind.ID));
        columns.add(new Column("answer", Phrase.of(ComparisonWords.ANSWER), Kind.TERM));
        if (ofLevels) {
            columns.add(new Column("named", Phrase.of(ComparisonWords.NAMED), Kind.ID));
        }
        columns.add(new Column("because", Phrase.of(ReportWords.BECAUSE), Kind.REASON));
        return columns;
    }

    private static Block counted(List<Comparison.RowChange> rows) {
        return new Block.Paragraph(Phrase.of(ComparisonWords.MORE_ROWS, new Fact.Count(rows.size())));
    }

    /** Two rows for each cause, before and after; measures that moved alike stand together. */
    private List<List<Cell>> causes(SubjectId subject) {
        Map<Pair, List<Cell>> measures = new LinkedHashMap<>();
        for (Move move : comparison.moves()) {
            if (move.subject().equals(subject)) {
                pairs(move)
                        .forEach(pair -> measures.computeIfAbsent(pair, any -> new ArrayList<>())
                                .add(cell(measure(move))));
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        measures.forEach((pair, alike) -> {
            Cell cell = alike.size() == 1 ? alike.getFirst() : new Cell.Several(alike);
            rows.add(measured(pair.before, cell));
            rows.add(measured(pair.after, cell));
        });
        return rows;
    }

    /** What is said of a move before and after, without what it measures. */
    private record Pair(List<Cell> before, List<Cell> after) {}

    private static List<Cell> measured(List<Cell> row, Cell measure) {
        List<Cell> whole = new ArrayList<>(row);
        whole.add(1, measure);
        return whole;
    }

    private List<Pair> pairs(Move move) {
        return switch (move) {
            case Move.OfTarget target ->
                List.of(new Pair(
                        target(target, comparison.before(), ComparisonWords.BEFORE),
                        target(target, comparison.after(), ComparisonWords.AFTER)));
            case Move.OfLevel level ->
                level.causes().stream()
                        .map(cause -> new Pair(before(level, cause), after(level, cause)))
                        .toList();
        };
    }

    private List<Cell> target(Move.OfTarget move, Side side, ComparisonWords when) {
        boolean isAsked =
                side.of(move.subject()).flatMap(Results.OfSubject::target).isPresent();
        Trace why = isAsked
                ? side.why(move.subject(), move.fr()).orElseGet(() -> Trace.of(ComparisonWords.RECORDED_TARGET))
                : Trace.of(ComparisonWords.NO_TARGET_NEEDED);
        boolean isBefore = when == ComparisonWords.BEFORE;
        Optional<SecurityLevel> level = isBefore ? move.before() : move.after();
        return List.of(
                Cell.of(new Fact.Foundation(move.fr())),
                Cell.of(Phrase.of(when)),
                Cell.of(level.map(Reading::of).orElseGet(Reading.NotSet::new)),
                Cell.BLANK,
                Cell.BLANK,
                isBefore ? Cell.BLANK : named(move.changed()),
                Cell.of(why));
    }

    private List<Cell> before(Move.OfLevel move, Move.Cause cause) {
        Side side = comparison.before();
        return List.of(
                Cell.of(new Fact.Foundation(move.fr())),
                Cell.of(Phrase.of(ComparisonWords.BEFORE)),
                level(side, move),
                Tables.cell(cause.row()),
                answer(cause.before()),
                Cell.BLANK,
                why(side, move.subject(), cause.row(), move.answer(), cause.before()));
    }

    private List<Cell> after(Move.OfLevel move, Move.Cause cause) {
        Side side = comparison.after();
        return List.of(
                Cell.of(new Fact.Foundation(move.fr())),
                Cell.of(Phrase.of(ComparisonWords.AFTER)),
                level(side, move),
                Tables.cell(cause.row()),
                answer(cause.after()),
                named(cause.changed()),
                why(side, move.subject(), cause.row(), move.answer(), cause.after()));
    }

    private static Cell level(Side side, Move.OfLevel move) {
        Results.OfSubject subject = side.of(move.subject()).orElseThrow();
        return new Cell.Level(
                Readings.of(subject.level(move.answer(), move.fr())),
                Shortfall.of(subject.level(move.answer(), move.fr()), subject.target(move.fr())));
    }

    /** What changed in the plant, else what else lies between the two. */
    private Cell named(List<Fact> changed) {
        if (!changed.isEmpty()) {
            return new Cell.Several(changed.stream().map(Cell::of).toList());
        }
        boolean anotherDay = !comparison
                .before()
                .results()
                .day()
                .equals(comparison.after().results().day());
        if (anotherDay) {
            return Cell.of(Phrase.of(ComparisonWords.TIME_PASSED));
        }
        return otherRules ? Cell.of(Phrase.of(ComparisonWords.OTHER_RULES)) : Cell.BLANK;
    }

    private static Cell answer(Optional<Verdict> verdict) {
        return verdict.map(said -> said.isMet() && said.upTo() != SecurityLevel.SL_4
                        ? Cell.of(Phrase.of(ReportWords.MET_UP_TO, new Fact.Level(said.upTo())))
                        : Cell.of(said.status()))
                .orElse(Cell.BLANK);
    }

    private Cell why(Side side, SubjectId subject, RequirementId row, Answer answer, Optional<Verdict> verdict) {
        if (verdict.isEmpty()) {
            return Cell.of(Trace.of(ComparisonWords.NOT_ASKED, new Fact.Row(row)));
        }
        Optional<Outcome> outcome =
                detail.isAll() ? side.why(subject, row, answer) : side.whyBriefly(subject, row, answer);
        return Cell.of(outcome.map(Outcome::trace)
                .map(trace -> detail.isAll() ? trace : Chains.shortened(trace, TOLD))
                .orElseGet(() -> Trace.of(ComparisonWords.RECORDED, new Fact.Row(row))));
    }

    private Block table(SubjectId subject, List<Comparison.RowChange> rows) {
        List<List<Cell>> cells = new ArrayList<>();
        for (Comparison.RowChange row : rows) {
            cells.add(row(row, comparison.before(), row.before(), ComparisonWords.BEFORE));
            cells.add(row(row, comparison.after(), row.after(), ComparisonWords.AFTER));
        }
        return new Block.Table(
                SubjectSection.anchor(subject) + "-rows",
                Phrase.of(ComparisonWords.ROWS_OF, new Fact.Of(subject)),
                columns(false),
                cells);
    }

    private List<Cell> row(Comparison.RowChange change, Side side, Optional<Verdict> verdict, ComparisonWords when) {
        return List.of(
                cell(measure(change.answer())),
                Cell.of(Phrase.of(when)),
                Tables.cell(change.row()),
                answer(verdict),
                why(side, change.subject(), change.row(), change.answer(), verdict));
    }

    static Measure measure(Answer answer) {
        return switch (answer) {
            case ABLE -> Measure.SL_C;
            case ABLE_WITH_HELP -> Measure.SL_C_PLUS;
            case IN_FORCE -> Measure.SL_A;
        };
    }

    /** The answer that a measure follows from; empty for the target. */
    static Optional<Answer> answer(Measure measure) {
        return switch (measure) {
            case SL_T -> Optional.empty();
            case SL_C -> Optional.of(Answer.ABLE);
            case SL_C_PLUS -> Optional.of(Answer.ABLE_WITH_HELP);
            case SL_A -> Optional.of(Answer.IN_FORCE);
        };
    }

    static Reading reading(Results.OfSubject side, Measure measure, FoundationalRequirement fr) {
        return answer(measure)
                .map(answer -> Readings.of(side.level(answer, fr)))
                .orElseGet(() -> side.target(fr).map(Reading::of).orElseGet(Reading.NotSet::new));
    }

    static Measure measure(Move move) {
        return switch (move) {
            case Move.OfTarget _ -> Measure.SL_T;
            case Move.OfLevel level -> measure(level.answer());
        };
    }

    static Cell cell(Measure measure) {
        return Cell.of(Phrase.of(
                switch (measure) {
                    case SL_T -> ReportWords.SL_T;
                    case SL_C -> ReportWords.SL_C;
                    case SL_C_PLUS -> ComparisonWords.SL_C_PLUS;
                    case SL_A -> ReportWords.SL_A;
                }));
    }
}
