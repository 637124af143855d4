package dev.ringwall.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.report.VectorReading.Mark;
import java.util.ArrayList;
import java.util.List;
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
        assertThatThrownBy(() -> VectorReading.of(six)).hasMessage("expected seven levels, got 6");
    }

    @Test
    void aGapIsAskedByFoundation() {
        VectorReading short1 = PLAIN.withGaps(List.of(FoundationalRequirement.RDF));
        assertThat(short1.hasGap(FoundationalRequirement.RDF)).isTrue();
        assertThat(short1.hasGap(FoundationalRequirement.RA)).isFalse();
        assertThat(short1.of(FoundationalRequirement.RDF)).isEqualTo(Reading.of(SecurityLevel.SL_3));
    }
}
