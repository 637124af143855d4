package dev.ringwall.engine.assessment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes that stay the same; more of them in {@link RunningProperties}. */
class RunningTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void afterAnyChangesTheAnswersAreThoseOfAFreshAssessment(long seed) {
        new RunningProperties().afterAnyChangesTheAnswersAreThoseOfAFreshAssessment(seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aVersionThatIsHeldNeverChanges(long seed) {
        new RunningProperties().aVersionThatIsHeldNeverChanges(seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aChangeNamesEveryoneItMoves(long seed) {
        new RunningProperties().aChangeNamesEveryoneItMoves(seed);
    }
}
