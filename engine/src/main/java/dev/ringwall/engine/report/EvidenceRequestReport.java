package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.cell;
import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Gap.OpenRow;
import dev.ringwall.engine.assessment.GapKind;
import dev.ringwall.engine.assessment.Share;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.GroupId;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What somebody has to show, zone by zone and person by person: for each row of which nobody knows whether it is in force,
 * what shows it, and at which assets to look.
 */
public final class EvidenceRequestReport {

    /** The name of this report. */
    public static final String NAME = "evidence-requests";

    private final Assessment assessment;
    private final Detail detail;
    private final OpenRows open;
    private final Demands demands;
    private final Map<String, List<Cell>> people = new TreeMap<>();

    private EvidenceRequestReport(Assessment assessment, Detail detail) {
        this.assessment = assessment;
        this.detail = detail;
        this.open = OpenRows.of(assessment);
        this.demands = new Demands(assessment);
    }

    /** @param program the version of this program */
    public static Document compile(Assessment assessment, Detail detail, String program) {
        Origin origin = Origin.of(assessment, program);
        Phrase title = Phrase.of(EvidenceRequestWords.TITLE, new Fact.Text(origin.plantName()));
        Block preface = new Block.Notice(Block.Notice.Tone.NOTE, Phrase.of(EvidenceRequestWords.SAMPLES_TOLD));
        return new Document(
                NAME, title, origin, List.of(preface), new EvidenceRequestReport(assessment, detail).sections());
    }

    private List<Section> sections() {
        if (assessment.targeted().isEmpty()) {
            return List.of(Section.of("none", Phrase.of(EvidenceRequestWords.NO_SUBJECT)));
        }
        List<List<Cell>> counts = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        for (Subject subject : assessment.targeted()) {
            List<Task> all = tasks(subject);
            List<Task> now = detail.isAll() ? all : first(all);
            sections.add(section(subject, now, all.size() - now.size()));
            counts.add(
                    demands.isKnown(subject.id())
                            ? List.of(cell(subject.id()), Cell.of(now.size()), Cell.of(all.size() - now.size()))
                            : List.of(cell(subject.id()), Cell.BLANK, Cell.BLANK));
        }
        sections.addFirst(byPerson());
        sections.addFirst(summary(counts));
        return sections;
    }

    private List<Task> tasks(Subject subject) {
        return open.unknown(subject.id()).stream()
                .map(row -> Task.of(assessment, subject, row))
                .filter(task -> !task.isOfItsConduits())
                .sorted(Comparator.comparingInt(task -> task.open().row().order()))
                .toList();
    }

    /** Those that hold the level of their foundational requirement: the lowest open ones. */
    private static List<Task> first(List<Task> tasks) {
        Map<FoundationalRequirement, SecurityLevel> lowest = new EnumMap<>(FoundationalRequirement.class);
        for (Task task : tasks) {
            Requirement row = task.open().row();
            lowest.merge(row.fr().orElseThrow(), row.level(), SecurityLevel::lower);
        }
        return tasks.stream()
                .filter(task -> lowest.get(task.open().row().fr().orElseThrow())
                        == task.open().row().level())
                .toList();
    }

    private Section summary(List<List<Cell>> counts) {
        Phrase title = Phrase.of(EvidenceRequestWords.SUMMARY);
        return Section.of(
                "summary",
                title,
                new Block.Table(
                        "counts",
                        title,
                        List.of(
                                column("subject", ReportWords.SUBJECT, Kind.ID),
                                column("now", EvidenceRequestWords.NOW, Kind.COUNT),
                                column("afterwards", EvidenceRequestWords.AFTERWARDS, Kind.COUNT)),
                        counts));
    }

    private Section byPerson() {
        Phrase title = Phrase.of(EvidenceRequestWords.PEOPLE);
        if (people.isEmpty()) {
            return Section.of("people", title, new Block.Paragraph(Phrase.of(EvidenceRequestWords.NOBODY_NAMED)));
        }
        List<List<Cell>> rows = new ArrayList<>();
        people.forEach(
                (person, requests) -> requests.forEach(request -> rows.add(List.of(Cell.text(person), request))));
        return Section.of(
                "people",
                title,
                new Block.Paragraph(Phrase.of(EvidenceRequestWords.PEOPLE_TOLD)),
                new Block.Table(
                        "people-requests",
                        title,
                        List.of(
                                column("person", EvidenceRequestWords.PERSON, Kind.TEXT),
                                column("request", EvidenceRequestWords.WHAT_SHOWS_IT, Kind.TEXT)),
                        rows));
    }

    private Section section(Subject subject, List<Task> now, int later) {
        List<Block> blocks = new ArrayList<>();
        if (!demands.isComplete(subject.id())) {
            blocks.add(new Block.Notice(Block.Notice.Tone.WARNING, Phrase.of(EvidenceRequestWords.NO_TARGET)));
        } else if (now.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(EvidenceRequestWords.NOTHING_ASKED)));
        }
        if (!now.isEmpty()) {
            blocks.add(new Block.Table(
                    SubjectSection.anchor(subject.id()) + "-requests",
                    Phrase.of(EvidenceRequestWords.REQUESTS, new Fact.Of(subject.id())),
                    List.of(
                            column("row", ReportWords.ROW, Kind.ID),
                            column("shows", EvidenceRequestWords.WHAT_SHOWS_IT, Kind.TEXT),
                            column("counts", EvidenceRequestWords.COUNTS, Kind.TEXT),
                            column("look-at", EvidenceRequestWords.LOOK_AT, Kind.TEXT),
                            column("ask", EvidenceRequestWords.ASK, Kind.TEXT)),
                    now.stream().map(this::line).toList()));
            noteAuthors(subject, now);
        }
        if (later > 0) {
            blocks.add(new Block.Paragraph(Phrase.of(EvidenceRequestWords.LATER, new Fact.Count(later))));
        }
        return new Section(
                SubjectSection.anchor(subject.id()),
                Phrase.of(EvidenceRequestWords.OF_SUBJECT, new Fact.Of(subject.id())),
                blocks,
                List.of());
    }

    private List<Cell> line(Task task) {
        OpenRow open = task.open();
        Cell counts = new Cell.Term(
                "proof-class." + Terms.word(open.row().rollup().orElseThrow().inForce()));
        Cell whatCounts = open.kind() == GapKind.RENEW
                ? new Cell.Several(List.of(counts, Cell.of(Phrase.of(EvidenceRequestWords.OLD))))
                : counts;
        return List.of(
                cell(open.row().id()),
                Cell.of(new Phrase(Terms.evidence(open.row().id()), List.of())),
                whatCounts,
                new Cell.Several(lookAt(task)),
                new Cell.Several(
                        task.authors(assessment).stream().map(Cell::text).toList()));
    }

    private List<Cell> lookAt(Task task) {
        List<Cell> cells = new ArrayList<>();
        Set<GroupId> sampled = new TreeSet<>();
        for (Share share : task.shares()) {
            if (!(share.bearer() instanceof AssetId asset)) {
                cells.add(
                        share.bearer().equals(task.subject().id())
                                ? Cell.of(Phrase.of(EvidenceRequestWords.AS_A_WHOLE))
                                : cell(share.bearer()));
                continue;
            }
            Optional<GroupId> group = Sample.groupOf(asset, share.outcome().trace(), assessment.plant());
            if (group.isEmpty()) {
                cells.add(Task.place(asset, assessment));
            } else if (sampled.add(group.get())) {
                cells.addAll(sample(group.get()));
            }
        }
        return cells.isEmpty() ? List.of(Cell.of(Phrase.of(EvidenceRequestWords.AS_A_WHOLE))) : cells;
    }

    private List<Cell> sample(GroupId group) {
        List<AssetId> sample = Sample.of(group, assessment.plant());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Phrase.of(
                EvidenceRequestWords.SAMPLE,
                new Fact.Of(group),
                new Fact.Count(sample.size()),
                new Fact.Count(assessment.plant().membersOf(group).size()))));
        sample.forEach(asset -> cells.add(Task.place(asset, assessment)));
        return cells;
    }

    private void noteAuthors(Subject subject, List<Task> tasks) {
        Map<String, List<Cell>> rows = new TreeMap<>();
        for (Task task : tasks) {
            task.authors(assessment)
                    .forEach(author -> rows.computeIfAbsent(author, any -> new ArrayList<>())
                            .add(cell(task.open().row().id())));
        }
        rows.forEach((author, asked) -> {
            List<Cell> request = new ArrayList<>(List.of(cell(subject.id())));
            request.addAll(asked);
            people.computeIfAbsent(author, any -> new ArrayList<>()).add(new Cell.Several(request));
        });
    }
}
