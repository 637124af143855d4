package dev.ringwall.engine.report;

import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.report.Told.cell;
import static dev.ringwall.engine.report.Told.facts;
import static dev.ringwall.engine.report.Told.line;
import static dev.ringwall.engine.report.Told.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.RandomPlants;
import dev.ringwall.engine.model.AcceptanceId;
import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.programme.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BoardReportTest {

    /** A zone that is asked access control at SL 1 and nothing else. */
    private static Plants zone() {
        return plant().zone("a").plc("plc", "a").target("zone:a", 1, 0, 0, 0, 0, 0, 0);
    }

    private static PhaseState state(Plants plants, Phase phase) {
        Block.Table board = table(BoardReport.compile(plants.assess(), Detail.NOT_MET, "1.2.3"), "board");
        PhaseState state = Board.of(plants.assess()).states().get(phase);
        assertThat(cell(board, line(board, Cell.of(phase)), "state")).isEqualTo(Cell.of(state));
        return state;
    }

    private static List<String> said(Plants plants, Phase phase) {
        return Board.of(plants.assess()).of(phase).stream()
                .map(matter -> matter.what() instanceof Cell.Words(Phrase phrase) ? phrase.key() : "a step")
                .toList();
    }

    private static boolean says(Plants plants, Phase phase, BoardWords words) {
        return said(plants, phase).contains(words.key());
    }

    @Test
    void anEmptyPlantHasNothingDone() {
        Map<Phase, PhaseState> states = Board.of(plant().assess()).states();
        assertThat(states).hasSize(6).doesNotContainValue(PhaseState.DONE);
    }

    @Test
    void aZoneWithoutATargetKeepsThePlanOpen() {
        Plants plants = plant().zone("a").plc("plc", "a");
        assertThat(says(plants, Phase.PLAN, BoardWords.NO_TARGET)).isTrue();
        assertThat(says(zone(), Phase.PLAN, BoardWords.NO_TARGET)).isFalse();
        assertThat(state(plants, Phase.VERIFY)).isNotEqualTo(PhaseState.DONE);
    }

    @Test
    void whatNobodyKnowsIsUnknownInEveryPhaseItTouches() {
        assertThat(says(zone(), Phase.DESIGN, BoardWords.DESIGN_SILENT)).isTrue();
        assertThat(says(zone(), Phase.IMPLEMENT, BoardWords.NOT_KNOWN_IN_FORCE)).isTrue();
        assertThat(says(zone(), Phase.VERIFY, BoardWords.NEVER_SEEN)).isTrue();
        assertThat(state(zone(), Phase.VERIFY)).isEqualTo(PhaseState.UNKNOWN);
    }

    @Test
    void whatWasSeenToFailIsToBeSetRight() {
        Plants plants = zone().tested("asset:plc", false, "CR 1.1");
        assertThat(state(plants, Phase.IMPLEMENT)).isEqualTo(PhaseState.OPEN);
    }

    @Test
    void aProductOfWhichNothingIsSaidIsItsSuppliers() {
        Matter matter = Board.of(zone().assess()).of(Party.SUPPLIER).getFirst();
        assertThat(matter.phase()).isEqualTo(Phase.DESIGN);
        assertThat(facts(matter.where())).allMatch(fact -> fact instanceof Fact.Of(ProductId _));
    }

    @Test
    void nobodyIsNamedWhereThePlantNamesNobody() {
        Block.Table board = table(BoardReport.compile(zone().assess(), Detail.NOT_MET, "1.2.3"), "board");
        assertThat(cell(board, line(board, Cell.of(Phase.DESIGN)), "held-by"))
                .isEqualTo(Cell.of(Phrase.of(BoardWords.NOBODY_NAMED)));
    }

    @Test
    void anAcceptedGapIsToldBeforeItEndsAndAfterwards() {
        assertThat(says(accepted(30), Phase.OPERATE, BoardWords.ACCEPTANCE_ENDS))
                .isTrue();
        assertThat(says(accepted(300), Phase.OPERATE, BoardWords.ACCEPTANCE_ENDS))
                .isFalse();
        assertThat(says(accepted(-1), Phase.OPERATE, BoardWords.ACCEPTANCE_OVER))
                .isTrue();
        assertThat(state(accepted(-1), Phase.OPERATE)).isEqualTo(PhaseState.REOPENED);
    }

    private static Plants accepted(int days) {
        LocalDate end = Plants.DAY.plusDays(days);
        return zone().accept(new AcceptedGap(
                new AcceptanceId("a"),
                Plants.subject("zone:a"),
                Plants.row("SR 1.1"),
                Plants.signed(Plants.LONG_AGO, end),
                Optional.empty()));
    }

    @Test
    void anUnrecordedWireIsUnknown() {
        assertThat(says(zone(), Phase.OPERATE, BoardWords.NO_FLOW)).isTrue();
    }

    /** Taking a piece away that speaks for something never settles a phase, and leaves no fewer rows open. */
    @Property(tries = 40)
    void noPhaseGetsBetterBecauseEvidenceIsTakenAway(@ForAll long seed) {
        Board less = Board.of(RandomPlants.of(seed).assess());
        Board more = Board.of(RandomPlants.of(seed)
                .with(RandomPlants.piece(seed + 1, "more", true))
                .assess());
        for (Phase phase : List.of(Phase.DESIGN, Phase.IMPLEMENT, Phase.VERIFY)) {
            assertThat(open(more, phase)).as(phase.name()).isLessThanOrEqualTo(open(less, phase));
        }
        less.states().forEach((phase, state) -> {
            if (state == PhaseState.DONE) {
                assertThat(more.states()).containsEntry(phase, PhaseState.DONE);
            }
        });
    }

    /** How many rows a phase counts at zones and conduits; what the supplier has not said is among them already. */
    private static int open(Board board, Phase phase) {
        return board.of(phase).stream()
                .filter(matter -> matter.party() != Party.SUPPLIER)
                .filter(matter -> !matter.where().equals(Cell.BLANK))
                .flatMap(matter -> facts(matter.what()))
                .mapToInt(fact -> fact instanceof Fact.Count(int count) ? count : 0)
                .sum();
    }
}
