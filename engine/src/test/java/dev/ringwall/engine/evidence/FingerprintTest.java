package dev.ringwall.engine.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    @Test
    void theHashIsThatOfTheStandard() {
        // FIPS 180-4, the example of one block.
        assertThat(Digest.sha256Hex("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Digest.sha256Hex("ä")).isNotEqualTo(Digest.sha256Hex("?"));
    }

    @Test
    void oneChangedPartIsNamed() {
        Fingerprint before = Fingerprint.of(Map.of("zones", "a", "conduits", "b"));
        Fingerprint after = Fingerprint.of(Map.of("zones", "a", "conduits", "c"));

        assertThat(after.isSame(before)).isFalse();
        assertThat(after.changedSince(before)).containsExactly("conduits");
        assertThat(before.changedSince(before)).isEmpty();
        assertThat(before.isSame(Fingerprint.of(Map.of("conduits", "b", "zones", "a"))))
                .isTrue();
    }

    @Test
    void aTextUnderAnotherNameIsAnotherFingerprint() {
        assertThat(Fingerprint.of(Map.of("zones", "a")).isSame(Fingerprint.of(Map.of("conduits", "a"))))
                .isFalse();
    }

    @Test
    void itReadsWhatItPrints() {
        Fingerprint print = Fingerprint.of(Map.of("zones", "a", "conduits", "b"));

        assertThat(Fingerprint.parse(print.print())).contains(print);
        assertThat(print.print())
                .startsWith("sha256:" + print.hash() + " conduits:")
                .contains(" zones:");
        assertThat(print).hasToString(print.print());
        assertThat(print.parts().get("zones")).isEqualTo(Digest.sha256Hex("a").substring(0, 8));
    }

    @Test
    void theHashAloneSuffices() {
        Fingerprint print = Fingerprint.of(Map.of("zones", "a"));

        Fingerprint bare = Fingerprint.parse("  " + print.hash() + " ").orElseThrow();
        assertThat(bare.isSame(print)).isTrue();
        assertThat(bare.parts()).isEmpty();
        assertThat(print.changedSince(bare)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "sha256:12", "md5:ba7816bf8f01cfea414140de5dae2223"})
    void whatIsNoHashIsNone(String text) {
        assertThat(Fingerprint.parse(text)).isEmpty();
    }

    @Test
    void aWordThatIsNoPartSpoilsIt() {
        assertThat(Fingerprint.parse(Digest.sha256Hex("a") + " zones")).isEmpty();
    }

    @Test
    void canonicalTextIsALineAField() {
        String text = new CanonicalText()
                .record("zone", "control")
                .field("name", "Line \"1\"\\\nnorth")
                .field("tolerable", 9)
                .field("parent", Optional.empty())
                .field("floor", Optional.of(2))
                .sorted("asset", List.of("b", "a"))
                .ordered("class", List.of("low", "high"))
                .toString();

        assertThat(text).isEqualTo("""
                zone "control"
                  name "Line \\"1\\"\\\\\\nnorth"
                  tolerable "9"
                  floor "2"
                  asset "a"
                  asset "b"
                  class "low"
                  class "high"
                """);
    }

    @Test
    void nothingIsAnotherValueThanAnEmptyText() {
        assertThat(new CanonicalText().field("note", Optional.of("")).toString())
                .isNotEqualTo(
                        new CanonicalText().field("note", Optional.empty()).toString());
    }
}
