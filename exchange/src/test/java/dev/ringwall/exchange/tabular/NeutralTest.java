package dev.ringwall.exchange.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-5", "@SUM(A1)", "\t=1", "'=1"})
    void whatWouldBeginAFormulaIsMarked(String text) {
        assertThat(Neutral.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plc-1", "SR 1.1", "'quoted", "– no row"})
    void whatWouldNotIsLeftAlone(String text) {
        assertThat(Neutral.of(text)).isEqualTo(text);
    }

    @Property
    void whatIsReadBackIsWhatWasWritten(@ForAll @CharRange(from = '\'', to = '@') @StringLength(max = 4) String text) {
        assertThat(Neutral.back(Neutral.of(text))).isEqualTo(text);
    }
}
