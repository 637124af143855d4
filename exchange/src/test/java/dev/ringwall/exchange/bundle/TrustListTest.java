package dev.ringwall.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TrustListTest {

    private static final String KEY = "a".repeat(64);
    private static final OpenedBundle BUNDLE =
            new OpenedBundle(Path.of("plc.bundle"), BundleFileTest.claims(3), KEY, "b".repeat(64), 0);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static Imported<TrustList> read(String keys) {
        String text = "ringwall-trust: 1\nkeys:\n" + keys;
        return TrustFile.read(new SourceFile("trust.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static TrustList.Standing standing(String more) {
        return read("  - {key: " + KEY + ", organisation: Maker" + more + "}\n")
                .value()
                .orElseThrow()
                .of(BUNDLE, TODAY);
    }

    @Test
    void aKeyOnTheListIsBelievedInWhatTheListSays() {
        assertThat(standing("")).isEqualTo(new TrustList.Trusted("Maker"));
        assertThat(standing(", statements: [claims], subjects: [\"product:*\"], until: 2026-06-01"))
                .isEqualTo(new TrustList.Trusted("Maker"));
        assertThat(standing(", subjects: [\"product:plc\"]")).isEqualTo(new TrustList.Trusted("Maker"));
    }

    @Test
    void inAnythingElseItIsNot() {
        assertThat(standing(", statements: [design, answer]")).isEqualTo(new TrustList.NotInThis("Maker"));
        assertThat(standing(", subjects: [\"product:hmi\"]")).isEqualTo(new TrustList.NotInThis("Maker"));
        assertThat(standing(", subjects: [\"plant:*\"]")).isEqualTo(new TrustList.NotInThis("Maker"));
        assertThat(standing(", until: 2026-05-31")).isEqualTo(new TrustList.Over("Maker", LocalDate.of(2026, 5, 31)));
    }

    @Test
    void aKeySpeaksForItsOwnOrganisationOnly() {
        TrustList others =
                read("  - {key: " + KEY + ", organisation: Other}\n").value().orElseThrow();
        assertThat(others.of(BUNDLE, TODAY)).isEqualTo(new TrustList.Another("Other"));
    }

    @Test
    void aKeyOnNoListIsNobodys() {
        assertThat(TrustList.NOBODY.of(BUNDLE, TODAY)).isEqualTo(new TrustList.Unknown());
        assertThat(new TrustList.Unknown().isTrusted()).isFalse();
    }

    @Test
    void whatIsWrongInTheListIsSaidWithItsPlace() {
        Imported<TrustList> read = read("""
                  - {key: abc, organisation: Maker}
                  - {organisation: Maker, until: soon, statements: [word], subjects: [plc], color: red}
                  - text
                """);
        assertThat(read.value()).isEmpty();
        assertThat(read.issues())
                .extracting(Issue::code)
                .contains(
                        IssueCode.UNREADABLE_VALUE,
                        IssueCode.MISSING_FIELD,
                        IssueCode.UNKNOWN_FIELD,
                        IssueCode.WRONG_SHAPE);
        assertThat(read.issues())
                .allSatisfy(issue -> assertThat(issue.place().line()).isBetween(3, 5));
    }

    @Test
    void aNewerListIsRefused() {
        Imported<TrustList> read = TrustFile.read(
                new SourceFile("trust.yaml", "ringwall-trust: 2\nkeys: []\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(read.value()).isEmpty();
        assertThat(read.issues()).extracting(Issue::code).containsExactly(IssueCode.NEWER_FILE);
    }
}
