package dev.ringwall.exchange.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void aLineBreaksBetweenWords() {
        assertThat(wrap("no evidence about time stamps", 12)).containsExactly("no evidence", "about time", "stamps");
    }

    @Test
    void aWordThatIsTooLongIsBroken() {
        assertThat(wrap("62443-3-3:2013", 6)).containsExactly("62443-", "3-3:20", "13");
    }

    @Test
    void wideLettersTakeTwoColumns() {
        assertThat(wrap("水泵 水泵", 4)).containsExactly("水泵", "水泵");
    }

    @Property(tries = 500)
    void nothingIsLostAndNoLineIsTooWide(
            @ForAll @AlphaChars @Chars(' ') @StringLength(max = 80) String text,
            @ForAll @IntRange(min = 4, max = 30) int width) {
        List<String> lines = wrap(text, width);
        assertThat(lines).allMatch(line -> line.length() <= width);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    private static List<String> wrap(String text, int width) {
        return Wrap.lines(Run.plain(text), width).stream()
                .map(line -> line.stream()
                        .map(Run::text)
                        .collect(Collectors.joining())
                        .stripTrailing())
                .toList();
    }
}
