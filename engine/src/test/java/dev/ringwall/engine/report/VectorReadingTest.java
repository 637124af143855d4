package dev.ringwall.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.report.VectorReading.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VectorReadingTest {

    private static final VectorReading PLAIN = VectorReading.of(SecurityLevelVector.of(2, 2, 0, 1, 3, 1, 3));

    @Test
    void aKnownVectorIsPrintedAsTheStandardDoes() {
        assertThat(PLAIN.print()).isEqualTo("2 2 0 1 3 1 3");
    }

    @Test
    void aLevelIsProvedToPossible() {
        assertThat(new Reading.Between(SecurityLevel.SL_1, SecurityLevel.SL_3).print())
                .isEqualTo("1..3");
        assertThat(Reading.of(SecurityLevel.SL_1).print()).isEqualTo("1");
    }

    @Test
    void noRowAppliesIsNotFourAndNotSetIsNotZero() {
        assertThat(new Reading.NoRowApplies().print()).isEqualTo("–");
        assertThat(VectorReading.NOT_SET.print()).isEqualTo("? ? ? ? ? ? ?");
    }

    @Test
    void moreIsPossibleThanIsProved() {
        assertThatThrownBy(() -> new Reading.Between(SecurityLevel.SL_2, SecurityLevel.SL_1))
                .hasMessage("expected at least SL 2 to be possible, got SL 1");
    }

    @Test
    void anOpenConstraintPutsTheVectorInBrackets() {
        assertThat(PLAIN.marked(Mark.CONSTRAINT_OPEN).print()).isEqualTo("(2 2 0 1 3 1 3)");
    }

    @Test
    void anEffectThatNobodyAssessedIsMarked() {
        assertThat(PLAIN.marked(Mark.CONSTRAINT_OPEN, Mark.EFFECT_NOT_ASSESSED).print())
                .isEqualTo("(2 2 0 1 3 1 3) !");
    }

    @Test
    void sixLevelsAreNoVector() {
        List<Reading> six = new ArrayList<>(PLAIN.levels());
        six.removeLast();
        assertThatThrownBy(() -> VectorReading.of(six)).hasMessage("expected seven levels and shortfalls, got 6 and 6");
    }

    @Test
    void aGapIsAskedByFoundation() {
        VectorReading told = PLAIN.withShortfalls(FoundationalRequirement.ALL.stream()
                .map(fr -> switch (fr) {
                    case RDF -> Shortfall.CERTAIN;
                    case RA -> Shortfall.UNPROVED;
                    default -> Shortfall.NONE;
                })
                .toList());
        assertThat(told.gaps()).containsExactly(FoundationalRequirement.RDF, FoundationalRequirement.RA);
        assertThat(told.where(Shortfall.UNPROVED)).containsExactly(FoundationalRequirement.RA);
        assertThat(told.of(FoundationalRequirement.RDF)).isEqualTo(Reading.of(SecurityLevel.SL_3));
    }

    @Test
    void whatIsStillPossibleIsNotKnownToFail() {
        assertThat(Shortfall.of(level(0, 4), Optional.of(SecurityLevel.SL_2))).isEqualTo(Shortfall.UNPROVED);
        assertThat(Shortfall.of(level(0, 1), Optional.of(SecurityLevel.SL_2))).isEqualTo(Shortfall.CERTAIN);
        assertThat(Shortfall.of(level(2, 2), Optional.of(SecurityLevel.SL_2))).isEqualTo(Shortfall.NONE);
        assertThat(Shortfall.of(level(0, 0), Optional.empty())).isEqualTo(Shortfall.NONE);
        assertThat(Shortfall.of(Level.NOT_APPLICABLE, Optional.of(SecurityLevel.SL_2)))
                .isEqualTo(Shortfall.NONE);
    }

    private static Level level(int proved, int possible) {
        return new Level(true, SecurityLevel.of(proved), SecurityLevel.of(possible));
    }
}
