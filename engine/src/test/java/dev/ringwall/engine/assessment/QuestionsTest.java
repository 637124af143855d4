package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.TestCatalog;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.Requirement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The next best question, ordered by how many levels an answer can move. */
class QuestionsTest {

    private static Optional<Question> about(Plants plants, Condition condition) {
        return plants.assess().questions().stream()
                .filter(question -> question.condition().equals(Optional.of(condition)))
                .findFirst();
    }

    private static Optional<Question> about(Plants plants, String row) {
        return plants.assess().questions().stream()
                .filter(question -> question.row().equals(Optional.of(row(row))))
                .findFirst();
    }

    private static Plants zone() {
        return plant().zone("a").plc("plc", "a");
    }

    /** A site test of the zone saw every row of a foundational requirement but some. */
    private static Plants tested(Plants plants, String zone, String prefix, String... but) {
        String[] rows = TestCatalog.CATALOG.systemRows().stream()
                .map(Requirement::id)
                .map(id -> id.code())
                .filter(code -> code.startsWith(prefix) && !List.of(but).contains(code))
                .toArray(String[]::new);
        return plants.tested(zone, true, rows);
    }

    @Test
    void everyOpenRowIsAQuestionWithTheSubjectsThatWaitForIt() {
        assertThat(about(zone(), "SR 6.1")).contains(new Question(Optional.empty(), Optional.of(row("SR 6.1")), 1, 1));
        assertThat(about(zone().zone("b").plc("y", "b"), "SR 6.1"))
                .map(Question::open)
                .contains(2);
        assertThat(about(zone().tested("zone:a", true, "SR 6.1"), "SR 6.1")).isEmpty();
        assertThat(about(zone().tested("asset:plc", false, "CR 6.1"), "SR 6.1")).isEmpty();
    }

    @Test
    void anAnswerThatAloneHoldsALevelMovesIt() {
        assertThat(about(tested(zone(), "zone:a", "SR 6.", "SR 6.2"), "SR 6.2"))
                .map(Question::moves)
                .contains(3);
        assertThat(about(tested(zone(), "zone:a", "SR 6.", "SR 6.1"), "SR 6.1"))
                .map(Question::moves)
                .contains(4);
        Plants two = tested(zone().zone("b").plc("y", "b"), "zone:a", "SR 6.", "SR 6.1");
        assertThat(about(tested(two, "zone:b", "SR 6.", "SR 6.1"), "SR 6.1"))
                .map(Question::moves)
                .contains(8);
    }

    @Test
    void levelsThatSeveralAnswersHoldTogetherMoveByNoneAlone() {
        assertThat(about(tested(zone(), "zone:a", "SR 6.", "SR 6.1", "SR 6.2"), "SR 6.2"))
                .map(Question::moves)
                .contains(0);
    }

    @Test
    void anOpenConditionIsAskedOnceForAllTheRowsThatWaitForIt() {
        assertThat(about(zone(), Condition.WIRELESS))
                .contains(new Question(Optional.of(Condition.WIRELESS), Optional.empty(), 0, 4));
        assertThat(about(zone(), Condition.UNTRUSTED_NETWORK))
                .map(Question::open)
                .contains(3);
    }

    @Test
    void theEnhancementsOfARowWaitForItsCondition() {
        assertThat(about(zone(), Condition.HUMAN_USER_INTERFACE))
                .map(Question::open)
                .contains(6);
    }

    @Test
    void aConditionThatIsKnownIsNoQuestion() {
        assertThat(about(zone().wireless("plc"), Condition.WIRELESS)).isEmpty();
        assertThat(about(zone().absent("none", Condition.WIRELESS, "zone:a"), Condition.WIRELESS))
                .isEmpty();
        assertThat(about(zone(), Condition.SYMMETRIC_KEYS_USED)).isEmpty();
    }

    @Test
    void anAbsenceThatNobodyCheckedIsStillAQuestion() {
        Plants unchecked = zone().condition("none", Condition.WIRELESS, "zone:a", false, false, Optional.empty());
        assertThat(about(unchecked, Condition.WIRELESS)).isPresent();
    }

    @Test
    void whatAnAbsenceWouldMoveIsCountedPerFoundation() {
        Plants plants = tested(
                        zone(), "zone:a", "SR 1.", "SR 1.6", "SR 1.6 RE 1", "SR 1.13", "SR 1.13 RE 1", "SR 1.1 RE 2")
                .condition("walk", Condition.CONDUIT, "zone:a", false, true, Optional.of("walked"));
        plants = tested(plants, "zone:a", "SR 2.", "SR 2.2", "SR 2.2 RE 1");
        assertThat(about(plants, Condition.WIRELESS)).map(Question::moves).contains(8);
    }

    @Test
    void aConduitIsAskedToo() {
        Plants plants = zone().zone("b").conduit("ab", "a", "b");
        assertThat(about(plants, Condition.UNTRUSTED_NETWORK))
                .map(Question::open)
                .contains(9);
        assertThat(about(plants.absent("n", Condition.UNTRUSTED_NETWORK, "conduit:ab"), Condition.UNTRUSTED_NETWORK))
                .isEmpty();
    }

    @Test
    void theBestComesFirst() {
        Plants plants = tested(zone(), "zone:a", "SR 6.", "SR 6.2").zone("b").plc("y", "b");
        List<Question> questions = plants.assess().questions();
        assertThat(questions.getFirst().row()).contains(row("SR 6.2"));
        for (int i = 1; i < questions.size(); i++) {
            Question before = questions.get(i - 1);
            Question after = questions.get(i);
            assertThat(before.moves()).isGreaterThanOrEqualTo(after.moves());
            assertThat(before.moves() > after.moves() || before.open() >= after.open())
                    .as("%s before %s", before, after)
                    .isTrue();
        }
    }
}
