package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.cell;
import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.assessment.Gap.OpenRow;
import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The gaps as jobs, in words of the shop floor: zone by zone what to do, at which device, with a box to tick. First what
 * costs least to close: a setting, then a look, then finding out; what a device cannot do is handed on.
 */
public final class WorkListReport {

    /** The name of this report. */
    public static final String NAME = "work-list";

    private static final Comparator<Task> CHEAPEST_FIRST = Comparator.comparingInt(Task::places)
            .thenComparingInt(task -> task.open().row().level().value())
            .thenComparingInt(task -> task.open().row().order());

    /** What is to be done with an open row, the worst first: what was seen to fail, then what is cheap. */
    private enum Job {
        /** Seen to fail, and nobody knows whether what is there can do better. */
        MEND(WorkListWords.MEND, WorkListWords.DONE, WorkListWords.WHAT),
        SWITCH_ON(WorkListWords.SWITCH_ON, WorkListWords.DONE, WorkListWords.WHAT),
        RENEW(WorkListWords.RENEW, WorkListWords.LOOKED_AT, WorkListWords.WHAT_WAS),
        PROVE(WorkListWords.PROVE, WorkListWords.LOOKED_AT, WorkListWords.WHAT_SHOULD),
        HAND_ON(WorkListWords.COMPENSATE_OR_REPLACE, WorkListWords.HANDED_ON, WorkListWords.WHAT_IT_CANNOT);

        private final WorkListWords caption;
        private final WorkListWords tick;
        private final WorkListWords what;

        Job(WorkListWords caption, WorkListWords tick, WorkListWords what) {
            this.caption = caption;
            this.tick = tick;
            this.what = what;
        }

        static Job of(Task task) {
            return switch (task.open().kind()) {
                case SWITCH_ON -> SWITCH_ON;
                case RENEW -> RENEW;
                case MEND -> MEND;
                case PROVE -> PROVE;
                case COMPENSATE_OR_REPLACE -> HAND_ON;
            };
        }

        WorkListWords caption() {
            return caption;
        }

        /** What a tick says. */
        WorkListWords tick() {
            return tick;
        }

        WorkListWords what() {
            return what;
        }

        String key() {
            return caption.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Assessment assessment;
    private final Detail detail;
    private final OpenRows open;
    private final Demands demands;

    private WorkListReport(Assessment assessment, Detail detail) {
        this.assessment = assessment;
        this.detail = detail;
        this.open = OpenRows.of(assessment);
        this.demands = new Demands(assessment);
    }

    /** @param program the version of this program */
    public static Document compile(Assessment assessment, Detail detail, String program) {
        Origin origin = Origin.of(assessment, program);
        Phrase title = Phrase.of(WorkListWords.TITLE, new Fact.Text(origin.plantName()));
        Block preface = new Block.Notice(Block.Notice.Tone.WARNING, Phrase.of(WorkListWords.READ_FIRST));
        return new Document(NAME, title, origin, List.of(preface), new WorkListReport(assessment, detail).sections());
    }

    private List<Section> sections() {
        if (assessment.targeted().isEmpty()) {
            return List.of(Section.of("none", Phrase.of(WorkListWords.NO_SUBJECT)));
        }
        List<List<Cell>> counts = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        for (Subject subject : assessment.targeted()) {
            List<Task> tasks = tasks(subject);
            counts.add(counts(subject, tasks));
            sections.add(section(subject, tasks));
        }
        sections.addFirst(summary(counts));
        found().ifPresent(sections::add);
        return sections;
    }

    /** What a "shall" of the standard speaks against and no row of a zone holds: it has to be set right all the same. */
    private Optional<Section> found() {
        List<Finding> found = assessment.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.NONCONFORMITY)
                .toList();
        Phrase title = Phrase.of(WorkListWords.FOUND);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "found",
                        title,
                        new Block.Paragraph(Phrase.of(WorkListWords.FOUND_TOLD)),
                        new Block.Table(
                                "nonconformities",
                                title,
                                List.of(
                                        column("done", WorkListWords.DONE, Kind.LEVEL),
                                        column("where", WorkListWords.WHERE, Kind.ID),
                                        column("what", WorkListWords.WHAT_WAS_FOUND, Kind.REASON),
                                        column("who", WorkListWords.WHO_AND_WHEN, Kind.WRITTEN)),
                                found.stream().map(this::line).toList())));
    }

    private List<Cell> line(Finding finding) {
        return List.of(
                Cell.of(Phrase.of(WorkListWords.BOX)),
                cell(finding.subject()),
                Cell.of(Chains.shortened(finding.trace(), detail)),
                Cell.BLANK);
    }

    /** What is open and not accepted. */
    private List<Task> tasks(Subject subject) {
        return open.of(subject.id()).stream()
                .filter(row -> row.accepted().isEmpty())
                .map(row -> Task.of(assessment, subject, row))
                .filter(task -> !task.isOfItsConduits())
                .sorted(CHEAPEST_FIRST)
                .toList();
    }

    private Section summary(List<List<Cell>> counts) {
        Phrase title = Phrase.of(WorkListWords.SUMMARY);
        return Section.of(
                "summary",
                title,
                new Block.Table(
                        "jobs",
                        title,
                        List.of(
                                column("subject", ReportWords.SUBJECT, Kind.ID),
                                column("mend", WorkListWords.TO_MEND, Kind.COUNT),
                                column("switch-on", WorkListWords.TO_SWITCH_ON, Kind.COUNT),
                                column("renew", WorkListWords.TO_RENEW, Kind.COUNT),
                                column("prove", WorkListWords.TO_PROVE, Kind.COUNT),
                                column("hand-on", WorkListWords.TO_HAND_ON, Kind.COUNT)),
                        counts));
    }

    /** Without a target nobody knows what is to be done: blank, and not nothing. */
    private List<Cell> counts(Subject subject, List<Task> tasks) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(subject.id()));
        for (Job kind : Job.values()) {
            cells.add(demands.isKnown(subject.id()) ? Cell.of(of(kind, tasks).size()) : Cell.BLANK);
        }
        return cells;
    }

    private static List<Task> of(Job job, List<Task> tasks) {
        return tasks.stream().filter(task -> Job.of(task) == job).toList();
    }

    private Section section(Subject subject, List<Task> tasks) {
        List<Block> blocks = new ArrayList<>();
        if (!demands.isComplete(subject.id())) {
            blocks.add(new Block.Notice(Block.Notice.Tone.WARNING, Phrase.of(WorkListWords.NO_TARGET)));
        }
        int counted = 0;
        for (Job kind : Job.values()) {
            List<Task> listed = of(kind, tasks).stream().filter(this::isListed).toList();
            counted += of(kind, tasks).size() - listed.size();
            if (!listed.isEmpty()) {
                if (kind == Job.HAND_ON) {
                    blocks.add(new Block.Paragraph(Phrase.of(WorkListWords.HAND_ON)));
                }
                blocks.add(table(subject, kind, listed));
            }
        }
        if (tasks.isEmpty() && demands.isComplete(subject.id())) {
            blocks.add(new Block.Paragraph(Phrase.of(WorkListWords.NOTHING_TO_DO)));
        }
        if (counted > 0) {
            blocks.add(new Block.Paragraph(Phrase.of(WorkListWords.NOBODY_LOOKED, new Fact.Count(counted))));
        }
        List<Phrase> accepted = accepted(subject);
        if (!accepted.isEmpty()) {
            blocks.add(new Block.BulletList(accepted));
        }
        return new Section(
                SubjectSection.anchor(subject.id()),
                Phrase.of(WorkListWords.OF_SUBJECT, new Fact.Of(subject.id())),
                blocks,
                List.of());
    }

    /** What nobody has looked at yet fills pages; it is a list of its own, the requests for evidence. */
    private boolean isListed(Task task) {
        return detail.isAll() || Job.of(task) != Job.PROVE;
    }

    private Block table(Subject subject, Job job, List<Task> tasks) {
        return new Block.Table(
                SubjectSection.anchor(subject.id()) + "-" + job.key(),
                Phrase.of(job.caption(), new Fact.Of(subject.id())),
                List.of(
                        column("done", job.tick(), Kind.LEVEL),
                        column("what", job.what(), Kind.TEXT),
                        column("where", WorkListWords.WHERE, Kind.TEXT),
                        column("first", WorkListWords.FIRST, Kind.TEXT),
                        column("row", WorkListWords.NUMBER, Kind.ID),
                        column("who", WorkListWords.WHO_AND_WHEN, Kind.WRITTEN)),
                tasks.stream().map(this::line).toList());
    }

    private List<Cell> line(Task task) {
        OpenRow row = task.open();
        return List.of(
                Cell.of(Phrase.of(WorkListWords.BOX)),
                Cell.of(new Phrase(Terms.task(row.row().id()), List.of())),
                task.where(assessment, detail),
                row.row().clause42() && hasEssentialFunction(task.subject())
                        ? Cell.of(Phrase.of(WorkListWords.ASK_FIRST))
                        : Cell.BLANK,
                cell(row.row().id()),
                Cell.BLANK);
    }

    /** A measure could hinder it (clause 4.2), at the zone itself or at one that a conduit joins. */
    private boolean hasEssentialFunction(Subject subject) {
        return switch (subject) {
            case Zone zone -> !zone.essentialFunctions().isEmpty();
            case Conduit conduit ->
                conduit.zones().stream()
                        .flatMap(id -> assessment.plant().zone(id).stream())
                        .anyMatch(zone -> !zone.essentialFunctions().isEmpty());
            default -> false;
        };
    }

    private List<Phrase> accepted(Subject subject) {
        return open.of(subject.id()).stream()
                .flatMap(row -> row.accepted().stream().map(accepted -> told(row, accepted)))
                .toList();
    }

    private static Phrase told(OpenRow row, AcceptedGap accepted) {
        return Phrase.of(
                ReportWords.ACCEPTED_UNTIL,
                new Fact.Row(row.row().id()),
                new Fact.Day(accepted.signature()
                        .validUntil()
                        .orElse(accepted.signature().date())),
                new Fact.Text(accepted.signature().by()));
    }
}
