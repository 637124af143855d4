package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.programme.Action;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import dev.ringwall.engine.programme.RowStanding;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.List;

/** What of a programme is below its target, what the next level still needs, and who does something about it. */
final class ProgrammeGapReport {

    static final String NAME = "programme-gaps";

    private ProgrammeGapReport() {}

    static Document compile(ProgrammeAssessment assessment, Origin origin) {
        List<RowStanding> gaps = assessment.gaps();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(gaps.isEmpty() ? none(assessment) : ProgrammeReport.belowTarget(assessment)));
        if (!gaps.isEmpty()) {
            blocks.add(table(gaps, assessment));
        }
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("gaps", Phrase.of(ProgrammeWords.GAPS), blocks, List.of()));
        List<Action> open = assessment.programme().actions().stream()
                .filter(action -> action.isOpen(assessment.day()))
                .toList();
        if (!open.isEmpty()) {
            sections.add(Section.of("actions", Phrase.of(ProgrammeWords.ACTIONS), actions(open, assessment)));
        }
        return new Document(
                NAME,
                Phrase.of(ProgrammeWords.GAPS_TITLE, new Fact.Text(origin.plantName())),
                origin,
                ProgrammeReport.preface(assessment),
                sections);
    }

    private static Phrase none(ProgrammeAssessment assessment) {
        boolean aimed = assessment.rows().stream().anyMatch(row -> row.target().isPresent());
        return Phrase.of(aimed ? ProgrammeWords.NO_GAPS : ProgrammeWords.NO_TARGETS);
    }

    private static Block.Table table(List<RowStanding> gaps, ProgrammeAssessment assessment) {
        return new Block.Table(
                "gap-rows",
                Phrase.of(ProgrammeWords.GAPS),
                List.of(
                        Tables.column("row", ProgrammeWords.ROW, Kind.ID),
                        Tables.column("what", ProgrammeWords.WHAT, Kind.TEXT),
                        Tables.column("confirmed", ProgrammeWords.CONFIRMED, Kind.TERM),
                        Tables.column("target", ProgrammeWords.TARGET, Kind.TERM),
                        Tables.column("action", ProgrammeWords.ACTION, Kind.TEXT),
                        Tables.column("missing", ProgrammeWords.MISSING, Kind.REASON)),
                gaps.stream().map(gap -> line(gap, assessment)).toList());
    }

    private static List<Cell> line(RowStanding gap, ProgrammeAssessment assessment) {
        List<Action> planned = assessment.actions(gap.row().id());
        Cell action = planned.isEmpty()
                ? Cell.of(Phrase.of(ProgrammeWords.NO_ACTION))
                : new Cell.Several(planned.stream()
                        .map(each -> Cell.of(Phrase.of(
                                each.isOverdue(assessment.day()) ? ProgrammeWords.OVERDUE : ProgrammeWords.PLANNED,
                                new Fact.Text(each.id()),
                                new Fact.Text(each.owner()),
                                new Fact.Day(each.due()))))
                        .toList());
        return List.of(
                ProgrammeReport.row(gap.row()),
                Cell.text(gap.row().title()),
                Cell.of(gap.confirmed()),
                ProgrammeReport.level(gap.target()),
                action,
                new Cell.Several(gap.next().stream().map(Cell::of).toList()));
    }

    private static Block.Table actions(List<Action> open, ProgrammeAssessment assessment) {
        return new Block.Table(
                "action-list",
                Phrase.of(ProgrammeWords.ACTIONS),
                List.of(
                        Tables.column("action", ProgrammeWords.ACTION, Kind.ID),
                        Tables.column("what", ProgrammeWords.WHAT, Kind.TEXT),
                        Tables.column("rows", ProgrammeWords.ROWS, Kind.TEXT),
                        Tables.column("owner", ProgrammeWords.OWNER, Kind.TEXT),
                        Tables.column("due", ProgrammeWords.DUE, Kind.DAY),
                        Tables.column("state", ProgrammeWords.STATE, Kind.TERM)),
                open.stream()
                        .map(action -> List.of(
                                Cell.text(action.id()),
                                Cell.text(action.what()),
                                new Cell.Several(action.rows().stream()
                                        .map(row -> Cell.of(new Fact.ProcessRow(row)))
                                        .toList()),
                                Cell.text(action.owner()),
                                Cell.of(action.due()),
                                Cell.of(action.state(assessment.day()))))
                        .toList());
    }
}
