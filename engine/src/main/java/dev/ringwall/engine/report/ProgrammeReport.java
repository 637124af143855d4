package dev.ringwall.engine.report;

import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.programme.GroupStanding;
import dev.ringwall.engine.programme.Programme;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import dev.ringwall.engine.programme.RowStanding;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a programme stands: the vector of each group with its minimum and distribution, never an average. */
final class ProgrammeReport {

    static final String NAME = "programme";

    private ProgrammeReport() {}

    static Document compile(ProgrammeAssessment assessment, Detail detail, Origin origin) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("summary", Phrase.of(ProgrammeWords.SUMMARY), summary(assessment), List.of()));
        assessment.groups().forEach(group -> sections.add(section(group, detail)));
        return new Document(
                NAME,
                Phrase.of(ProgrammeWords.TITLE, new Fact.Text(origin.plantName())),
                origin,
                preface(assessment),
                sections);
    }

    /** What must be read before any result of a programme. */
    static List<Block> preface(ProgrammeAssessment assessment) {
        Programme programme = assessment.programme();
        String scope = programme.head().scope();
        return List.of(
                new Block.Paragraph(Phrase.of(
                        ProgrammeWords.WHOSE,
                        new Fact.Text(programme.head().organisation()),
                        new Fact.Text(scope.isBlank() ? programme.head().name() : scope))),
                new Block.Paragraph(Phrase.of(
                        ProgrammeWords.TERMS,
                        new Fact.Count(programme.reviewMonths()),
                        new Fact.Count(programme.realCases()))),
                new Block.Notice(Block.Notice.Tone.NOTE, Phrase.of(ProgrammeWords.OUR_READING)));
    }

    private static List<Block> summary(ProgrammeAssessment assessment) {
        List<Phrase> lines = new ArrayList<>();
        GroupStanding all = assessment.all();
        lines.add(all.leastConfirmed()
                .map(least -> Phrase.of(ProgrammeWords.LEAST, new Fact.Maturity(least)))
                .orElseGet(() -> Phrase.of(ProgrammeWords.NOTHING_ASKED)));
        lines.add(Phrase.of(
                ProgrammeWords.UNKNOWN_COUNTED,
                new Fact.Count(all.count(MaturityLevel.UNKNOWN)),
                new Fact.Count(all.rows().size() - all.notApplicable())));
        lines.add(belowTarget(assessment));
        if (!assessment.overdue().isEmpty()) {
            lines.add(Phrase.of(
                    ProgrammeWords.OVERDUE_COUNTED,
                    new Fact.Count(assessment.overdue().size())));
        }
        return List.of(
                new Block.BulletList(lines),
                groups(assessment),
                new Block.Paragraph(Phrase.of(ProgrammeWords.HOW_TO_READ)));
    }

    static Phrase belowTarget(ProgrammeAssessment assessment) {
        long aimed = assessment.rows().stream()
                .filter(row -> row.isAsked() && row.target().isPresent())
                .count();
        return aimed == 0
                ? Phrase.of(ProgrammeWords.NO_TARGETS)
                : Phrase.of(
                        ProgrammeWords.BELOW_TARGET,
                        new Fact.Count(assessment.gaps().size()),
                        new Fact.Count((int) aimed));
    }

    private static Block.Table groups(ProgrammeAssessment assessment) {
        return new Block.Table(
                "groups",
                Phrase.of(ProgrammeWords.SUMMARY),
                List.of(
                        Tables.column("group", ProgrammeWords.GROUP, Kind.TEXT),
                        Tables.column("rows", ProgrammeWords.ROWS, Kind.COUNT),
                        Tables.column("declared", ProgrammeWords.DECLARED_LEAST, Kind.TERM),
                        Tables.column("confirmed", ProgrammeWords.CONFIRMED_LEAST, Kind.TERM),
                        Tables.column("at-4", ProgrammeWords.AT_4, Kind.COUNT),
                        Tables.column("at-3", ProgrammeWords.AT_3, Kind.COUNT),
                        Tables.column("at-2", ProgrammeWords.AT_2, Kind.COUNT),
                        Tables.column("at-1", ProgrammeWords.AT_1, Kind.COUNT),
                        Tables.column("none", ProgrammeWords.AT_NONE, Kind.COUNT),
                        Tables.column("unknown", ProgrammeWords.AT_UNKNOWN, Kind.COUNT),
                        Tables.column("not-applicable", ProgrammeWords.NOT_APPLICABLE, Kind.COUNT)),
                assessment.groups().stream().map(ProgrammeReport::line).toList());
    }

    private static List<Cell> line(GroupStanding group) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(group.group().id() + " " + group.group().title()));
        cells.add(Cell.of(group.rows().size()));
        cells.add(level(group.leastDeclared()));
        cells.add(level(group.leastConfirmed()));
        Stream.of(
                        MaturityLevel.IMPROVING,
                        MaturityLevel.DEFINED,
                        MaturityLevel.MANAGED,
                        MaturityLevel.INITIAL,
                        MaturityLevel.NONE,
                        MaturityLevel.UNKNOWN)
                .forEach(each -> cells.add(Cell.of(group.count(each))));
        cells.add(Cell.of(group.notApplicable()));
        return cells;
    }

    static Cell level(Optional<MaturityLevel> level) {
        return level.map(Cell::of).orElse(Cell.BLANK);
    }

    private static Section section(GroupStanding group, Detail detail) {
        String id = "group-" + group.group().id().toLowerCase(Locale.ROOT).replace(' ', '-');
        List<Column> columns = new ArrayList<>(List.of(
                Tables.column("row", ProgrammeWords.ROW, Kind.ID),
                Tables.column("what", ProgrammeWords.WHAT, Kind.TEXT),
                Tables.column("declared", ProgrammeWords.DECLARED, Kind.TERM),
                Tables.column("confirmed", ProgrammeWords.CONFIRMED, Kind.TERM),
                Tables.column("target", ProgrammeWords.TARGET, Kind.TERM)));
        if (detail.isAll()) {
            columns.add(Tables.column("because", ProgrammeWords.BECAUSE, Kind.REASON));
        }
        return Section.of(
                id,
                Phrase.of(
                        ProgrammeWords.OF_GROUP,
                        new Fact.Text(group.group().id() + " " + group.group().title())),
                new Block.Table(
                        "rows-" + id,
                        Phrase.of(
                                ProgrammeWords.OF_GROUP,
                                new Fact.Text(
                                        group.group().id() + " " + group.group().title())),
                        columns,
                        group.rows().stream().map(row -> cells(row, detail)).toList()));
    }

    private static List<Cell> cells(RowStanding row, Detail detail) {
        List<Cell> cells = new ArrayList<>(List.of(
                row(row.row()),
                Cell.text(row.row().title()),
                stands(row, row.declared()),
                stands(row, row.confirmed()),
                level(row.target().filter(_ -> row.isAsked()))));
        if (detail.isAll()) {
            cells.add(Cell.of(row.why()));
        }
        return cells;
    }

    static Cell row(ProcessRequirement row) {
        return Cell.of(new Fact.ProcessRow(row.id()));
    }

    private static Cell stands(RowStanding row, MaturityLevel level) {
        return row.state() == RowStanding.State.ASKED || (row.isAsked() && level != MaturityLevel.NONE)
                ? Cell.of(level)
                : Cell.of(row.state());
    }
}
