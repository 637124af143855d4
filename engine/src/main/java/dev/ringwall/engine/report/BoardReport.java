package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.programme.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The life cycle of a plant on one page: what each phase still lacks, who holds it, what reopened it, and who goes on with what. */
public final class BoardReport {

    /** The name of this report. */
    public static final String NAME = "board";

    private static final List<Party> ROLES = List.of(Party.OWNER, Party.INTEGRATOR, Party.SUPPLIER);

    /** So many next steps fit on a page of their own. */
    private static final int NEXT = 10;

    private final Board board;
    private final BoardHolders holders;
    private final Detail detail;

    private BoardReport(Assessment assessment, Detail detail) {
        this.board = Board.of(assessment);
        this.holders = new BoardHolders(assessment.plant().plant());
        this.detail = detail;
    }

    /** @param program the version of this program */
    public static Document compile(Assessment assessment, Detail detail, String program) {
        Origin origin = Origin.of(assessment, program);
        Phrase title = Phrase.of(BoardWords.TITLE, new Fact.Text(origin.plantName()));
        Block preface = new Block.Notice(Block.Notice.Tone.NOTE, Phrase.of(BoardWords.OUR_PHASES));
        return new Document(NAME, title, origin, List.of(preface), new BoardReport(assessment, detail).sections());
    }

    private List<Section> sections() {
        Map<Phase, PhaseState> states = board.states();
        List<Section> sections = new ArrayList<>();
        sections.add(summary(states));
        List<Section> roles = ROLES.stream().map(this::next).toList();
        sections.add(new Section("next", Phrase.of(BoardWords.NEXT_STEPS), List.of(), roles));
        List<Section> phases = new ArrayList<>();
        states.forEach((phase, state) -> phases.add(phase(phase, state)));
        sections.add(new Section("phases", Phrase.of(BoardWords.OF_PHASE), List.of(), phases));
        return sections;
    }

    private Section summary(Map<Phase, PhaseState> states) {
        Phrase title = Phrase.of(BoardWords.SUMMARY);
        return Section.of(
                "summary",
                title,
                new Block.Table(
                        "board",
                        title,
                        List.of(
                                column("phase", BoardWords.PHASE, Column.Kind.TERM),
                                column("state", BoardWords.STATE, Column.Kind.TERM),
                                column("missing", BoardWords.MISSING, Column.Kind.COUNT),
                                column("unknown", BoardWords.UNKNOWN, Column.Kind.COUNT),
                                column("coming", BoardWords.COMING, Column.Kind.COUNT),
                                column("held-by", BoardWords.HELD_BY, Column.Kind.TEXT)),
                        states.entrySet().stream()
                                .map(each -> line(each.getKey(), each.getValue()))
                                .toList()));
    }

    private List<Cell> line(Phase phase, PhaseState state) {
        return List.of(
                Cell.of(phase),
                Cell.of(state),
                Cell.of(count(phase, PhaseState.REOPENED) + count(phase, PhaseState.OPEN)),
                Cell.of(count(phase, PhaseState.UNKNOWN)),
                Cell.of(count(phase, PhaseState.COMING)),
                holders.of(phase.party()));
    }

    private int count(Phase phase, PhaseState state) {
        return Math.toIntExact(board.of(phase).stream()
                .filter(matter -> matter.state() == state)
                .count());
    }

    private Section next(Party party) {
        List<Matter> all = board.of(party).stream()
                .filter(matter -> matter.state() != PhaseState.WAITING)
                .toList();
        List<Matter> told = detail.isAll() || all.size() <= NEXT ? all : all.subList(0, NEXT);
        List<Block> blocks = new ArrayList<>();
        if (all.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(BoardWords.NOTHING_NEXT)));
        } else {
            blocks.add(new Block.Table(
                    "next-" + Terms.word(party),
                    new Phrase(Terms.key(party), List.of()),
                    List.of(
                            column("phase", BoardWords.PHASE, Column.Kind.TERM),
                            column("state", BoardWords.STATE, Column.Kind.TERM),
                            column("what", BoardWords.WHAT, Column.Kind.TEXT),
                            column("where", BoardWords.WHERE, Column.Kind.ID),
                            column("who", BoardWords.WHO, Column.Kind.TEXT)),
                    told.stream()
                            .map(matter -> List.of(
                                    Cell.of(matter.phase()),
                                    Cell.of(matter.state()),
                                    matter.what(),
                                    matter.where(),
                                    who(matter)))
                            .toList()));
        }
        if (all.size() > told.size()) {
            blocks.add(new Block.Paragraph(Phrase.of(BoardWords.AND_MORE, new Fact.Count(all.size() - told.size()))));
        }
        return new Section("role-" + Terms.word(party), new Phrase(Terms.key(party), List.of()), blocks, List.of());
    }

    private Cell who(Matter matter) {
        return matter.who().equals(Cell.BLANK) ? holders.of(matter.party()) : matter.who();
    }

    private Section phase(Phase phase, PhaseState state) {
        List<Matter> matters = board.of(phase);
        List<Block> blocks = new ArrayList<>();
        if (matters.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    Phrase.of(state == PhaseState.DONE ? BoardWords.NOTHING_MISSING : BoardWords.NOTHING_OF_ITS_OWN)));
        } else {
            blocks.add(new Block.Table(
                    "phase-" + Terms.word(phase) + "-matters",
                    new Phrase(Terms.key(phase), List.of()),
                    List.of(
                            column("state", BoardWords.STATE, Column.Kind.TERM),
                            column("what", BoardWords.WHAT, Column.Kind.TEXT),
                            column("where", BoardWords.WHERE, Column.Kind.ID),
                            column("whose", BoardWords.WHOSE, Column.Kind.TERM),
                            column("because", BoardWords.BECAUSE, Column.Kind.REASON)),
                    matters.stream()
                            .map(matter -> List.of(
                                    Cell.of(matter.state()),
                                    matter.what(),
                                    matter.where(),
                                    Cell.of(matter.party()),
                                    matter.because()))
                            .toList()));
        }
        return new Section("phase-" + Terms.word(phase), new Phrase(Terms.key(phase), List.of()), blocks, List.of());
    }
}
