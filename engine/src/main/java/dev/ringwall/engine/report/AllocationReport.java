package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.cell;
import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Verdict;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Who carries each requirement that a target asks: components, services, the boundary, the zone as a whole,
 * countermeasures, or nobody yet. It speaks of the design, able with help, and not of what is in force.
 */
public final class AllocationReport {

    /** The name of this report. */
    public static final String NAME = "allocation";

    private static final List<Column> COLUMNS = List.of(
            column("row", ReportWords.ROW, Kind.ID),
            column("level", ReportWords.FROM_LEVEL, Kind.LEVEL),
            column("state", AllocationWords.STATE, Kind.TERM),
            column("components", AllocationWords.COMPONENTS, Kind.TEXT),
            column("services", AllocationWords.SERVICES, Kind.TEXT),
            column("boundary", AllocationWords.BOUNDARY, Kind.TEXT),
            column("whole", AllocationWords.WHOLE, Kind.TEXT),
            column("countermeasures", AllocationWords.COUNTERMEASURES, Kind.TEXT),
            column("nobody", AllocationWords.NOBODY, Kind.TEXT));

    private final Assessment assessment;
    private final Detail detail;
    private final Demands demands;

    private AllocationReport(Assessment assessment, Detail detail) {
        this.assessment = assessment;
        this.detail = detail;
        this.demands = new Demands(assessment);
    }

    /** @param program the version of this program */
    public static Document compile(Assessment assessment, Detail detail, String program) {
        Origin origin = Origin.of(assessment, program);
        Phrase title = Phrase.of(AllocationWords.TITLE, new Fact.Text(origin.plantName()));
        Block preface = new Block.Notice(Block.Notice.Tone.NOTE, Phrase.of(AllocationWords.OUR_READING));
        return new Document(NAME, title, origin, List.of(preface), new AllocationReport(assessment, detail).sections());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(summary());
        assessment.targeted().forEach(subject -> sections.add(section(subject)));
        return sections;
    }

    private Section summary() {
        Phrase title = Phrase.of(AllocationWords.SUMMARY);
        if (assessment.targeted().isEmpty()) {
            return Section.of("summary", title, new Block.Paragraph(Phrase.of(AllocationWords.NO_SUBJECT)));
        }
        Block table = new Block.Table(
                "carried",
                title,
                List.of(
                        column("subject", ReportWords.SUBJECT, Kind.ID),
                        column("sl-t", ReportWords.SL_T, Kind.VECTOR),
                        column("asked", AllocationWords.ASKED, Kind.COUNT),
                        column("carried", AllocationWords.CARRIED, Kind.COUNT),
                        column("not-met", AllocationWords.NOT_MET, Kind.COUNT),
                        column("unknown", AllocationWords.UNKNOWN, Kind.COUNT),
                        column("not-asked", AllocationWords.NOT_ASKED, Kind.COUNT)),
                assessment.targeted().stream().map(this::line).toList());
        return Section.of("summary", title, new Block.Paragraph(Phrase.of(AllocationWords.SUMMARY_TOLD)), table);
    }

    /** A subject without a target has no counts: nobody knows how much it is asked. */
    private List<Cell> line(Subject subject) {
        List<Cell> cells =
                new ArrayList<>(List.of(cell(subject.id()), Cell.of(new Readings(assessment).target(subject.id()))));
        List<Requirement> asked = demands.rows(subject);
        long notApplicable = count(subject, asked, Status.NOT_APPLICABLE);
        boolean known = demands.isKnown(subject.id());
        cells.add(count(known, asked.size() - notApplicable));
        cells.add(count(
                known,
                asked.stream()
                                .filter(row -> demands.isCarried(subject.id(), row))
                                .count()
                        - notApplicable));
        cells.add(count(known, count(subject, asked, Status.NOT_MET) + demands.metTooLow(subject.id(), asked)));
        cells.add(count(known, count(subject, asked, Status.UNKNOWN)));
        cells.add(count(known, notApplicable));
        return cells;
    }

    private long count(Subject subject, List<Requirement> rows, Status status) {
        return rows.stream().filter(row -> status(subject.id(), row) == status).count();
    }

    private static Cell count(boolean known, long count) {
        return known ? Cell.of(Math.toIntExact(count)) : Cell.BLANK;
    }

    private Status status(SubjectId subject, Requirement row) {
        return demands.design(subject, row);
    }

    /** What is met by the design and was seen to fail at the plant says both. */
    private Cell state(SubjectId subject, Requirement row) {
        Verdict verdict = assessment.of(subject).verdict(row.id(), Ask.ABLE_WITH_HELP);
        Status status = status(subject, row);
        if (status != Status.MET) {
            return Cell.of(status);
        }
        boolean failing = assessment.of(subject).verdict(row.id(), Ask.IN_FORCE).status() == Status.NOT_MET;
        Cell met = verdict.upTo() == SecurityLevel.SL_4
                ? Cell.of(status)
                : Cell.of(Phrase.of(ReportWords.MET_UP_TO, new Fact.Level(verdict.upTo())));
        return failing ? new Cell.Several(List.of(met, Cell.of(Phrase.of(AllocationWords.NOT_IN_FORCE)))) : met;
    }

    private Section section(Subject subject) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Levels(
                subject.id(),
                List.of(new Block.Levels.Line(
                        Measure.SL_T, new Readings(assessment).target(subject.id()), List.of()))));
        boolean known = demands.isComplete(subject.id());
        if (!known) {
            blocks.add(new Block.Notice(Block.Notice.Tone.WARNING, Phrase.of(AllocationWords.NO_TARGET)));
        }
        List<Requirement> rows =
                !known && detail.isAll() ? assessment.of(subject.id()).rows() : demands.rows(subject);
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    SubjectSection.anchor(subject.id()) + "-rows",
                    Phrase.of(AllocationWords.ROWS_OF, new Fact.Of(subject.id())),
                    COLUMNS,
                    rows.stream().map(row -> row(subject, row)).toList()));
        } else if (known) {
            blocks.add(new Block.Paragraph(Phrase.of(AllocationWords.NOTHING_ASKED)));
        }
        return new Section(
                SubjectSection.anchor(subject.id()),
                Phrase.of(AllocationWords.OF_SUBJECT, new Fact.Of(subject.id())),
                blocks,
                List.of());
    }

    private List<Cell> row(Subject subject, Requirement row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(row.id()));
        cells.add(Cell.of(Reading.of(row.level())));
        cells.add(state(subject.id(), row));
        cells.addAll(Carriers.of(assessment, subject, row).cells());
        return cells;
    }
}
