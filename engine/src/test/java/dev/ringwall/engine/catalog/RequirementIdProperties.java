package dev.ringwall.engine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The form of an id is written out for speed; the pattern beside it says the same, slowly. */
class RequirementIdProperties {

    @Property
    void whatIsWrittenOutIsThePattern(@ForAll("almost") String code) {
        assertThat(RequirementId.isShort(code))
                .as(code)
                .isEqualTo(RequirementId.SHORT.matcher(code).matches());
    }

    @Property
    void anIdIsReadAsItIsPrinted(@ForAll("almost") String code) {
        RequirementId.parse(code)
                .ifPresent(id -> assertThat(RequirementId.parse(id.toString())).contains(id));
    }

    /** Ids, and what differs from one by a letter or two. */
    @Provide
    Arbitrary<String> almost() {
        return Combinators.combine(
                        Arbitraries.of("SR", "CR", "CCSC", "NDR", "XR", "", "sr"),
                        Arbitraries.of(" ", "", "  "),
                        digits(),
                        Arbitraries.of(".", "", " ", ".."),
                        digits(),
                        Arbitraries.of("", " RE ", " RE", "RE ", " re "),
                        digits(),
                        Arbitraries.of("", "", "", " ", "x"))
                .as((a, b, c, d, e, f, g, h) -> a + b + c + d + e + f + g + h);
    }

    private static Arbitrary<String> digits() {
        return Arbitraries.strings().withChars("019٣").ofMaxLength(3);
    }
}
