package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.profile.Profile;
import dev.ringwall.engine.profile.ProfileCheck;
import dev.ringwall.engine.profile.ProfileReason;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.catalog.ProcessReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFileTest {

    private static final ProcessCatalog PROCESSES = ProcessReader.read();
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Path CASES = Path.of("..", "cases", "profiles").toAbsolutePath();
    private static final String HEAD = """
            ringwall: 1
            profile: {id: p, title: T, number: N, domain: D, role: R, environment: E, context: C, risk_evaluation: K}
            mapping: [{term: cell, means: zone}]
            """;

    @TempDir
    private Path folder;

    private Imported<Profile> read(String text) throws IOException {
        Path file = folder.resolve("p.yaml");
        Files.writeString(file, text);
        return ProfileFile.read(file, Limits.DEFAULT, PROCESSES, CATALOG);
    }

    private static String said(Imported<Profile> read) {
        return String.join("\n", read.issues().stream().map(Issue::toString).toList());
    }

    private List<ProfileReason> broken(String rest) throws IOException {
        Imported<Profile> read = read(HEAD + rest);
        return ProfileCheck.of(read.value().orElseThrow(() -> new AssertionError(said(read))), PROCESSES, CATALOG)
                .stream()
                .map(Trace::reason)
                .map(ProfileReason.class::cast)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"water-utility", "machine-builder", "substation"})
    void theExamplesKeepTheRulesAndAreReadAsTheyAreWritten(String name) throws IOException {
        Imported<Profile> read = ProfileFile.read(CASES.resolve(name + ".yaml"), Limits.DEFAULT, PROCESSES, CATALOG);
        assertThat(read.issues()).isEmpty();
        Profile profile = read.value().orElseThrow();
        assertThat(ProfileCheck.of(profile, PROCESSES, CATALOG)).isEmpty();
        assertThat(profile.head().example()).isTrue();
        assertThat(profile.head().number()).doesNotContain("62443");
        assertThat(read(ProfileFile.write(profile)).value()).contains(profile);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rows: [{sl: 2, rows: [SR 1.99]}]                             | p.yaml:4:23: error: expected a row of 62443-3-3:2013, got `SR 1.99`
            rows: [{sl: 2, rows: [something]}]                           | got `something`
            rows: [{sl: 2, rows: ["62443-3-3:2030 SR 1.1"]}]             | which is one of 62443-3-3:2030
            rows: [{ml: 2, rows: [ZCR 1.1]}]                             | which is one of 62443-3-2:2020
            rows: [{rows: [SR 1.1]}]                                     | expected `sl` and no `ml` for `SR 1.1`, got none
            rows: [{rows: [ORG 1.1]}]                                    | expected `ml` and no `sl` for `ORG 1.1`, got none
            rows: [{ml: 2, rows: [SR 1.1]}]                              | expected `sl` and no `ml` for `SR 1.1`, got `ml`
            rows: [{sl: 2, rows: [ORG 1.1]}]                             | expected `ml` and no `sl` for `ORG 1.1`, got `sl`
            rows: [{sl: 2, ml: 2, rows: [ORG 1.1]}]                      | got both
            rows: [{sl: 5, rows: [SR 1.1]}]                              | expected a whole number from 1 to 4, got `5`
            rows: [{ml: 0, rows: [ORG 1.1]}]                             | expected a whole number from 1 to 4, got `0`
            left_out: [{rows: [SR 1.1]}]                                 | expected `reason` in rows left out, got none
            left_out: [{rows: [SR 1.1], reason: ""}]                     | expected a reason
            rows: [{sl: 2, rows: [SR 1.1], text: shall also sing}]       | p.yaml:4:32: error: expected a field of rows that are asked, got `text`
            requirements: [{text: shall sing}]                           | p.yaml:4:1: error: expected a field of a profile file, got `requirements`
            """)
    void whatIsWrongIsSaidWithItsPlaceAndNothingIsRead(String rest, String sentence) throws IOException {
        Imported<Profile> read = read(HEAD + rest + "\n");
        assertThat(read.value()).isEmpty();
        assertThat(said(read)).contains("p.yaml:4:", sentence);
    }

    @Test
    void aHeadIsWholeAndSaysSomething() throws IOException {
        assertThat(said(read(HEAD.replace("context: C", "context: ''")))).contains("p.yaml:2:", "expected a context");
        assertThat(said(read(HEAD.replace("risk_evaluation: K", "risk_evaluation: ' '"))))
                .contains("p.yaml:2:", "expected a risk evaluation");
        assertThat(said(read(HEAD.replace("context: C, ", "")))).contains("expected `context` in a profile, got none");
        assertThat(said(read(HEAD.replace("ringwall: 1", "ringwall: 2")))).contains("made by a newer Ringwall");
        assertThat(said(read(""))).contains("expected `ringwall: 1` and a profile, got an empty file");
    }

    @Test
    void whatAProfileBreaksIsFoundRuleByRule() throws IOException {
        assertThat(broken("rows: [{sl: 2, rows: [SR 1.1]}]\n")).containsExactly(ProfileReason.NOT_ACCOUNTED);
        assertThat(broken("")).containsExactly(ProfileReason.NOTHING_CHOSEN);
        assertThat(broken("rows: [{sl: 1, rows: [SR 1.1 RE 1]}]\n"))
                .containsExactly(ProfileReason.BELOW_FIRST_LEVEL, ProfileReason.NOT_ACCOUNTED);
        assertThat(broken("rows: [{sl: 2, rows: [SR 1.1, SR 1.1]}]\n"))
                .containsExactly(ProfileReason.TWICE, ProfileReason.NOT_ACCOUNTED);
        assertThat(broken("rows: [{sl: 2, rows: [SR 1.1]}]\nleft_out: [{reason: r, rows: [SR 1.1]}]\n"))
                .containsExactly(ProfileReason.CHOSEN_AND_LEFT_OUT, ProfileReason.NOT_ACCOUNTED);
        assertThat(broken("rows: [{sl: 2, rows: [CCSC 1]}]\n"))
                .containsExactly(ProfileReason.ROW_WITHOUT_LEVEL, ProfileReason.NOT_ACCOUNTED);
        Imported<Profile> unmapped = read(HEAD.replace("mapping: [{term: cell, means: zone}]", "mapping: []"));
        assertThat(ProfileCheck.of(unmapped.value().orElseThrow(), PROCESSES, CATALOG).stream()
                        .map(Trace::reason))
                .contains(ProfileReason.MAPPING_EMPTY);
    }
}
