package dev.ringwall.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SamplingTest {

    private static List<String> drawn(List<String> names, int size, long seed) {
        return new Sampling("s", "sites", names, size, seed, "so many", List.of()).drawn();
    }

    @Test
    void anybodyCanDrawItAgainWithAnyToolThatHashes() {
        // printf '20260309\nNorth works' | sha256sum: 03f4…; Hill tank 0404…, Moor pumps 3ae4…, East works 77ee…
        List<String> names = List.of("East works", "Hill tank", "Moor pumps", "North works", "Old lock", "South weir");
        assertThat(drawn(names, 2, 20260309)).containsExactly("Hill tank", "North works");
        assertThat(drawn(names, 3, 20260309)).containsExactly("Hill tank", "Moor pumps", "North works");
    }

    @Test
    void moreThanThereAreCannotBeDrawn() {
        assertThatThrownBy(() -> drawn(List.of("a"), 2, 1)).hasMessageContaining("a sample of 1 to 1");
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .list()
                .uniqueElements()
                .ofMinSize(2)
                .ofMaxSize(30);
    }

    @Property
    void orderDoesNotMatterAndALargerSampleHoldsTheSmaller(
            @ForAll("names") List<String> names, @ForAll @LongRange(min = 0) long seed) {
        List<String> turned = new ArrayList<>(names);
        Collections.reverse(turned);
        int size = names.size() / 2;
        assertThat(drawn(turned, size, seed)).containsExactlyInAnyOrderElementsOf(drawn(names, size, seed));
        assertThat(drawn(names, size + 1, seed))
                .containsAll(drawn(names, size, seed))
                .hasSize(size + 1);
    }
}
