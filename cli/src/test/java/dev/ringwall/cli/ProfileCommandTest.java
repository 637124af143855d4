package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileCommandTest {

    private static final Path CASES = Path.of(System.getProperty("ringwall.root", ".."), "cases");
    private static final String WATER =
            CASES.resolve("profiles/water-utility.yaml").toString();
    private static final String PLANT = CASES.resolve("water-treatment").toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "json", "html", "pdf", "docx", "csv"})
    void theReportIsWrittenInEveryForm(String format) {
        for (String language : new String[] {"en", "de"}) {
            Path file = folder.resolve(language + "." + format);
            Door.Ran ran = Door.run(
                    "profile",
                    "apply",
                    WATER,
                    PLANT,
                    "--as-of",
                    "2026-11-22",
                    "--all",
                    "--language",
                    language,
                    "--format",
                    format,
                    "--out",
                    file.toString());
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void aProfileThatBreaksARuleIsCheckedWithExitThreeAndNotApplied() throws Exception {
        Path bad = folder.resolve("bad.yaml");
        Files.writeString(bad, Files.readString(Path.of(WATER)).replace("SR 1.1, SR 1.1 RE 1,", "SR 1.1,"));
        Door.Ran ran = Door.run("profile", "check", bad.toString());
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).contains("SR 1.1 RE 1 is neither chosen nor left out with a reason");
        Path out = folder.resolve("out.txt");
        Door.Ran applied = Door.run("profile", "apply", bad.toString(), PLANT, "--out", out.toString());
        assertThat(applied.exit()).isEqualTo(3);
        assertThat(applied.err()).contains("1 finding", "`ringwall profile check` says which");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileWithErrorsIsRefusedWithTheirPlaces() throws Exception {
        Path bad = folder.resolve("bad.yaml");
        Files.writeString(bad, "ringwall: 1\nprofile: {id: e}\nrules: [shall sing]\n");
        Door.Ran ran = Door.run("profile", "show", bad.toString());
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("bad.yaml:2:", "expected `title`", "bad.yaml:3:", "got `rules`");
        assertThat(Door.run("profile").exit()).isEqualTo(2);
        assertThat(Door.run("profile", "show", folder.resolve("gone").toString())
                        .exit())
                .isEqualTo(4);
    }
}
