package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.cell;
import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an auditor asks for first: who reaches the plant from outside, over which conduit, approved until when, last used
 * when; whose products stand there; and what people have accepted, and until when. What nobody said stands there as such.
 */
public final class RegisterReport {

    /** The name of this report. */
    public static final String NAME = "registers";

    /** Conditions that say whether somebody comes in from outside. */
    private static final List<Condition> OF_ACCESS =
            List.of(Condition.REMOTE_SESSIONS, Condition.UNTRUSTED_NETWORK, Condition.ACCESS_INTO_NETWORK);

    private static final int STRAYS = 20;

    private final Assessment assessment;
    private final Detail detail;
    private final RemoteWays ways;
    private final RemoteRegister remote;
    private final List<Acceptance> accepted;

    private RegisterReport(Assessment assessment, Detail detail) {
        this.assessment = assessment;
        this.detail = detail;
        this.ways = new RemoteWays(assessment.plant());
        this.remote = new RemoteRegister(assessment, ways);
        this.accepted = Acceptance.of(assessment.plant().plant(), assessment.day());
    }

    /** @param program the version of this program */
    public static Document compile(Assessment assessment, Detail detail, String program) {
        Origin origin = Origin.of(assessment, program);
        Phrase title = Phrase.of(RegisterWords.TITLE, new Fact.Text(origin.plantName()));
        return new Document(NAME, title, origin, List.of(), new RegisterReport(assessment, detail).sections());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(summary(), accepted(), remote.known()));
        remote.notSaid().ifPresent(sections::add);
        entrances().ifPresent(sections::add);
        statements().ifPresent(sections::add);
        strays().ifPresent(sections::add);
        sections.add(VendorRegister.section(assessment.plant(), ways));
        return sections;
    }

    private Section summary() {
        List<List<Cell>> rows = new ArrayList<>();
        count(rows, Phrase.of(RegisterWords.PAST_THEIR_DAY), accepted(Acceptance.State.EXPIRED));
        count(
                rows,
                Phrase.of(RegisterWords.END_SOON, new Fact.Count(Acceptance.REMINDER_DAYS)),
                accepted(Acceptance.State.ENDS_SOON));
        count(rows, Phrase.of(RegisterWords.WITHOUT_END), accepted(Acceptance.State.NO_END));
        count(rows, Phrase.of(RegisterWords.WAYS_KNOWN), ways.known().size());
        count(rows, Phrase.of(RegisterWords.WAYS_NOT_APPROVED), remote.notApproved());
        count(rows, Phrase.of(RegisterWords.WAYS_NOT_SAID), ways.notSaid().size());
        Phrase title = Phrase.of(RegisterWords.SUMMARY);
        return Section.of(
                "summary",
                title,
                new Block.Table(
                        "counts",
                        title,
                        List.of(
                                column("what", RegisterWords.WHAT, Kind.TEXT),
                                column("count", RegisterWords.COUNT, Kind.COUNT)),
                        rows));
    }

    private static void count(List<List<Cell>> rows, Phrase what, int count) {
        rows.add(List.of(Cell.of(what), Cell.of(count)));
    }

    private int accepted(Acceptance.State state) {
        return Math.toIntExact(accepted.stream()
                .filter(each -> each.state(assessment.day()) == state)
                .count());
    }

    private Section accepted() {
        Phrase title = Phrase.of(RegisterWords.ACCEPTED);
        if (accepted.isEmpty()) {
            return Section.of("accepted", title, new Block.Paragraph(Phrase.of(RegisterWords.NO_ACCEPTED)));
        }
        return Section.of(
                "accepted",
                title,
                new Block.Paragraph(Phrase.of(RegisterWords.ACCEPTED_TOLD)),
                new Block.Table(
                        "acceptance",
                        title,
                        List.of(
                                column("state", RegisterWords.STATE, Kind.TERM),
                                column("until", RegisterWords.UNTIL, Kind.DAY),
                                column("kind", RegisterWords.KIND, Kind.TERM),
                                column("id", RegisterWords.ID, Kind.ID),
                                column("subjects", RegisterWords.SUBJECTS, Kind.ID),
                                column("by", RegisterWords.BY, Kind.TEXT),
                                column("since", RegisterWords.SINCE, Kind.DAY),
                                column("reason", RegisterWords.REASON, Kind.TEXT)),
                        accepted.stream().map(this::line).toList()));
    }

    private List<Cell> line(Acceptance each) {
        return List.of(
                Cell.of(each.state(assessment.day())),
                each.signature().validUntil().map(Cell::of).orElse(Cell.of(Phrase.of(RegisterWords.NO_END_SAID))),
                Cell.of(each.kind()),
                Cell.text(each.id()),
                each.row()
                        .<Cell>map(row -> new Cell.Several(List.of(subjects(each.subjects()), cell(row))))
                        .orElse(subjects(each.subjects())),
                Cell.text(each.signature().by()),
                Cell.of(each.signature().date()),
                each.risk()
                        .<Cell>map(risk -> new Cell.Several(
                                List.of(said(each.signature().reason()), Cell.of(new Fact.Scenario(risk)))))
                        .orElse(said(each.signature().reason())));
    }

    private Optional<Section> entrances() {
        List<RemoteWays.Entrance> entrances = ways.entrances();
        if (entrances.isEmpty()) {
            return Optional.empty();
        }
        Phrase title = Phrase.of(RegisterWords.WAYS_IN);
        return Optional.of(Section.of(
                "entrances",
                title,
                new Block.Paragraph(Phrase.of(RegisterWords.WAYS_IN_TOLD)),
                new Block.Table(
                        "entrance",
                        title,
                        List.of(
                                column("name", RegisterWords.NAME, Kind.TEXT),
                                column("told-by", RegisterWords.TOLD_BY, Kind.ID),
                                column("place", RegisterWords.PLACE, Kind.TEXT),
                                column("flows", RegisterWords.FLOWS, Kind.TEXT)),
                        entrances.stream()
                                .map(each -> List.of(
                                        Cell.text(each.name()),
                                        cell(each.place()),
                                        said(each.where()),
                                        said(each.flows())))
                                .toList())));
    }

    private Optional<Section> statements() {
        List<ConditionStatement> stated = assessment.plant().plant().conditions().stream()
                .filter(each -> OF_ACCESS.contains(each.condition()))
                .sorted(Comparator.comparing(ConditionStatement::condition)
                        .thenComparing(each -> each.id().value()))
                .toList();
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        Phrase title = Phrase.of(RegisterWords.STATEMENTS);
        return Optional.of(Section.of(
                "statements",
                title,
                new Block.Table(
                        "statement",
                        title,
                        List.of(
                                column("statement", RegisterWords.STATEMENT, Kind.ID),
                                column("condition", RegisterWords.CONDITION, Kind.TEXT),
                                column("there", RegisterWords.IS_THERE, Kind.TERM),
                                column("subjects", RegisterWords.SUBJECTS, Kind.ID),
                                column("by", RegisterWords.BY, Kind.TEXT),
                                column("since", RegisterWords.SINCE, Kind.DAY),
                                column("until", RegisterWords.UNTIL, Kind.DAY),
                                column("state", RegisterWords.STATE, Kind.TERM)),
                        stated.stream().map(this::line).toList())));
    }

    private List<Cell> line(ConditionStatement each) {
        return List.of(
                Cell.of(new Fact.Stated(each.id())),
                Cell.of(new Fact.Depends(each.condition())),
                Cell.of(each.present() ? Said.YES : Said.NO),
                subjects(each.subjects()),
                Cell.text(each.signature().by()),
                Cell.of(each.signature().date()),
                each.signature().validUntil().map(Cell::of).orElse(Cell.of(Phrase.of(RegisterWords.NO_END_SAID))),
                Cell.of(Acceptance.State.of(each.signature(), assessment.day())));
    }

    private Optional<Section> strays() {
        List<RemoteWays.Stray> strays = ways.strays();
        if (strays.isEmpty()) {
            return Optional.empty();
        }
        Phrase title = Phrase.of(RegisterWords.UNDECLARED);
        List<RemoteWays.Stray> told = detail.isAll() ? strays : strays.subList(0, Math.min(STRAYS, strays.size()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Phrase.of(RegisterWords.UNDECLARED_TOLD)));
        blocks.add(new Block.Table(
                "stray",
                title,
                List.of(
                        column("from", RegisterWords.SENDER, Kind.ID),
                        column("to", RegisterWords.RECEIVER, Kind.ID),
                        column("service", RegisterWords.SERVICE, Kind.TEXT),
                        column("last", RegisterWords.LAST_USED, Kind.TEXT)),
                told.stream()
                        .map(stray -> List.of(
                                Cell.of(stray.from()),
                                Cell.of(stray.to()),
                                said(stray.flow()
                                        .protocol()
                                        .or(stray.flow()::service)
                                        .orElse("")),
                                remote.lastUsed(
                                        new RemoteWays.Use(stray.flow().last().or(stray.flow()::first)))))
                        .toList()));
        if (told.size() < strays.size()) {
            blocks.add(new Block.Paragraph(
                    Phrase.of(RegisterWords.UNDECLARED_MORE, new Fact.Count(strays.size() - told.size()))));
        }
        return Optional.of(new Section("strays", title, blocks, List.of()));
    }

    static Cell subjects(List<SubjectId> subjects) {
        return subjects.isEmpty()
                ? Cell.of(Phrase.of(RegisterWords.NOBODY_SAID))
                : new Cell.Several(subjects.stream().map(Tables::cell).toList());
    }

    /** What the user wrote; that nobody said so where there is nothing. */
    static Cell said(String text) {
        return text.isBlank() ? Cell.of(Phrase.of(RegisterWords.NOBODY_SAID)) : Cell.text(text);
    }
}
