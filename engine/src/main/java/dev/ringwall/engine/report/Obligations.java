package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.Crosswalk;
import dev.ringwall.engine.catalog.Crosswalk.Entry;
import dev.ringwall.engine.catalog.Crosswalk.Standing;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the state of a plant says about the entries of a framework or a law: of the rows to which an entry leads, how many are in
 * force everywhere they are asked, fail somewhere, or are known to nobody. It counts rows and speaks no verdict.
 */
public final class Obligations {

    /** The name of what is compiled. */
    public static final String NAME = "obligations";

    /** How a row stands over everything that it is asked of; the worst of them, and what nobody knows before what is good. */
    private enum State {
        NOT_MET,
        UNKNOWN,
        IN_FORCE,
        NOT_ASKED
    }

    private final Assessment assessment;
    private final Map<RequirementId, State> standings = new HashMap<>();

    private Obligations(Assessment assessment) {
        this.assessment = assessment;
    }

    /** One framework with all its entries; several in a line each, and with all entries where all details are asked for. */
    public static Document compile(Assessment assessment, List<Crosswalk> crosswalks, Detail detail, Origin origin) {
        Obligations obligations = new Obligations(assessment);
        List<Section> sections = new ArrayList<>();
        if (crosswalks.size() > 1) {
            sections.add(obligations.summary(crosswalks));
        }
        if (crosswalks.size() == 1 || detail.isAll()) {
            crosswalks.forEach(each -> sections.add(obligations.section(each)));
        }
        return new Document(
                NAME,
                Phrase.of(ObligationWords.TITLE, new Fact.Text(origin.plantName())),
                origin,
                List.of(new Block.Notice(Block.Notice.Tone.WARNING, Phrase.of(ObligationWords.NO_VERDICT))),
                sections);
    }

    private Section summary(List<Crosswalk> crosswalks) {
        Phrase title = Phrase.of(ObligationWords.SUMMARY);
        return Section.of(
                "summary",
                title,
                new Block.Paragraph(Phrase.of(ObligationWords.HOW_ENTRIES)),
                new Block.Table(
                        "frameworks",
                        title,
                        List.of(
                                column("framework", ObligationWords.FRAMEWORK, Kind.ID),
                                column("name", ObligationWords.WHAT, Kind.TEXT),
                                column("standing", ObligationWords.STANDING, Kind.TERM),
                                column("entries", ObligationWords.ENTRIES, Kind.COUNT),
                                column("open", ObligationWords.OPEN_ENTRIES, Kind.COUNT),
                                column("unknown", ObligationWords.UNKNOWN_ENTRIES, Kind.COUNT),
                                column("quiet", ObligationWords.QUIET_ENTRIES, Kind.COUNT)),
                        crosswalks.stream().map(this::line).toList()));
    }

    private List<Cell> line(Crosswalk crosswalk) {
        int open = 0;
        int unknown = 0;
        int quiet = 0;
        for (Entry entry : crosswalk.entries()) {
            Map<State, List<RequirementId>> rows = byStanding(entry);
            if (rows.containsKey(State.NOT_MET)) {
                open++;
            } else if (rows.containsKey(State.UNKNOWN)) {
                unknown++;
            } else if (!rows.containsKey(State.IN_FORCE)) {
                quiet++;
            }
        }
        return List.of(
                Cell.text(crosswalk.key()),
                Cell.text(crosswalk.name()),
                Cell.of(crosswalk.standing()),
                Cell.of(crosswalk.entries().size()),
                Cell.of(open),
                Cell.of(unknown),
                Cell.of(quiet));
    }

    private Section section(Crosswalk crosswalk) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                crosswalk.standing() == Standing.OFFICIAL
                        ? Phrase.of(ObligationWords.OFFICIAL, new Fact.Text(crosswalk.by()))
                        : Phrase.of(ObligationWords.READING)));
        if (!crosswalk.note().isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(ObligationWords.NOTE, new Fact.Text(crosswalk.note()))));
        }
        blocks.add(new Block.Paragraph(Phrase.of(ObligationWords.HOW_ROWS)));
        blocks.add(new Block.Table(
                "entries-" + crosswalk.key(),
                Phrase.of(ObligationWords.ENTRY),
                List.of(
                        column("entry", ObligationWords.ENTRY, Kind.ID),
                        column("what", ObligationWords.WHAT, Kind.TEXT),
                        column("not-met", ObligationWords.NOT_MET, Kind.TEXT),
                        column("unknown", ObligationWords.UNKNOWN, Kind.COUNT),
                        column("in-force", ObligationWords.IN_FORCE, Kind.COUNT),
                        column("not-asked", ObligationWords.NOT_ASKED, Kind.COUNT),
                        column("organisations", ObligationWords.OF_ORGANISATIONS, Kind.COUNT)),
                crosswalk.entries().stream().map(this::line).toList()));
        return new Section(
                crosswalk.key(),
                Phrase.of(ObligationWords.OF_FRAMEWORK, new Fact.Text(crosswalk.name())),
                blocks,
                List.of());
    }

    private List<Cell> line(Entry entry) {
        Map<State, List<RequirementId>> rows = byStanding(entry);
        List<Cell> failing = rows.getOrDefault(State.NOT_MET, List.of()).stream()
                .map(Tables::cell)
                .toList();
        return List.of(
                Cell.text(entry.id()),
                Cell.text(entry.title()),
                failing.isEmpty() ? Cell.BLANK : new Cell.Several(failing),
                count(rows, State.UNKNOWN),
                count(rows, State.IN_FORCE),
                count(rows, State.NOT_ASKED),
                Cell.of(entry.ofOrganisations().size()));
    }

    private static Cell count(Map<State, List<RequirementId>> rows, State standing) {
        return Cell.of(rows.getOrDefault(standing, List.of()).size());
    }

    private Map<State, List<RequirementId>> byStanding(Entry entry) {
        Map<State, List<RequirementId>> rows = new EnumMap<>(State.class);
        asked(entry)
                .forEach(row -> rows.computeIfAbsent(
                                standings.computeIfAbsent(row, this::standing), any -> new ArrayList<>())
                        .add(row));
        return rows;
    }

    /** A row that only points to others stands for these. */
    private Stream<RequirementId> asked(Entry entry) {
        return entry.technical().stream()
                .flatMap(id -> {
                    Requirement row = assessment.catalog().require(id);
                    return row.expandsTo().isEmpty() ? Stream.of(id) : row.expandsTo().stream();
                })
                .distinct();
    }

    private State standing(RequirementId id) {
        Requirement row = assessment.catalog().require(id);
        State worst = State.NOT_ASKED;
        for (Subject subject : AnswerReport.asked(assessment, row)) {
            Outcome.Status status =
                    assessment.of(subject.id()).verdict(id, Ask.IN_FORCE).status();
            State here = switch (status) {
                case NOT_MET -> State.NOT_MET;
                case UNKNOWN -> State.UNKNOWN;
                case MET -> State.IN_FORCE;
                case NOT_APPLICABLE -> State.NOT_ASKED;
            };
            if (here.compareTo(worst) < 0) {
                worst = here;
            }
        }
        return worst;
    }
}
