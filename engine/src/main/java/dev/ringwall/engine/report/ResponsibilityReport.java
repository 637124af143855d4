package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.programme.Hole;
import dev.ringwall.engine.programme.Programme;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import dev.ringwall.engine.programme.Responsibility;
import dev.ringwall.engine.programme.RowStanding;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who answers for which row of a programme, and which rows have nobody in the end. */
final class ResponsibilityReport {

    static final String NAME = "programme-responsibilities";

    private ResponsibilityReport() {}

    static Document compile(ProgrammeAssessment assessment, Origin origin) {
        List<RowStanding> asked =
                assessment.rows().stream().filter(RowStanding::isAsked).toList();
        return new Document(
                NAME,
                Phrase.of(ProgrammeWords.RESPONSIBILITIES_TITLE, new Fact.Text(origin.plantName())),
                origin,
                List.of(),
                List.of(
                        new Section(
                                "holes", Phrase.of(ProgrammeWords.HOLES), holes(assessment, asked.size()), List.of()),
                        Section.of("matrix", Phrase.of(ProgrammeWords.MATRIX), matrix(assessment, asked))));
    }

    private static List<Block> holes(ProgrammeAssessment assessment, int asked) {
        List<Hole> holes = assessment.holes();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                holes.isEmpty()
                        ? Phrase.of(ProgrammeWords.NO_HOLES)
                        : Phrase.of(
                                ProgrammeWords.HOLES_COUNTED, new Fact.Count(holes.size()), new Fact.Count(asked))));
        if (!holes.isEmpty()) {
            blocks.add(new Block.Table(
                    "hole-rows",
                    Phrase.of(ProgrammeWords.HOLES),
                    List.of(
                            Tables.column("row", ProgrammeWords.ROW, Kind.ID),
                            Tables.column("what", ProgrammeWords.WHAT, Kind.TEXT),
                            Tables.column("because", ProgrammeWords.BECAUSE, Kind.REASON)),
                    holes.stream()
                            .map(hole -> List.of(
                                    ProgrammeReport.row(hole.row()),
                                    Cell.text(hole.row().title()),
                                    Cell.of(hole.why())))
                            .toList()));
        }
        return blocks;
    }

    private static Block.Table matrix(ProgrammeAssessment assessment, List<RowStanding> asked) {
        return new Block.Table(
                "matrix-rows",
                Phrase.of(ProgrammeWords.MATRIX),
                List.of(
                        Tables.column("row", ProgrammeWords.ROW, Kind.ID),
                        Tables.column("what", ProgrammeWords.WHAT, Kind.TEXT),
                        Tables.column("party", ProgrammeWords.PARTY, Kind.TERM),
                        Tables.column("who", ProgrammeWords.WHO, Kind.TEXT),
                        Tables.column("with", ProgrammeWords.WITH, Kind.TEXT)),
                asked.stream().map(row -> line(row, assessment)).toList());
    }

    private static List<Cell> line(RowStanding row, ProgrammeAssessment assessment) {
        Programme programme = assessment.programme();
        Optional<Responsibility> carried = assessment.responsible(row.row());
        return List.of(
                ProgrammeReport.row(row.row()),
                Cell.text(row.row().title()),
                carried.map(each -> Cell.of(each.party())).orElse(Cell.BLANK),
                Cell.text(carried.flatMap(each -> programme.organisation(each.party()))
                        .orElse("")),
                new Cell.Several(carried.map(Responsibility::with).orElse(List.of()).stream()
                        .map(Cell::of)
                        .toList()));
    }
}
