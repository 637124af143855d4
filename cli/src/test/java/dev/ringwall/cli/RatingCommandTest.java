package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingCommandTest {

    private static final Path CASES = Path.of(System.getProperty("ringwall.root", ".."), "cases");
    private static final String PLANT = CASES.resolve("water-treatment").toString();
    private static final String OWNER = CASES.resolve("water-utility").toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "json", "html", "pdf", "docx", "xlsx", "csv"})
    void theReportIsWrittenInEveryForm(String format) {
        for (String language : new String[] {"en", "de"}) {
            Path file = folder.resolve(language + "." + format);
            Door.Ran ran = Door.run(
                    "rating",
                    PLANT,
                    "--programme",
                    OWNER,
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
    void aProgrammeOfAnotherPartIsRefused() {
        String provider = CASES.resolve("small-integrator").toString();
        Door.Ran ran = Door.run("rating", PLANT, "--programme", provider);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("expected one by 62443-2-1:2024", "62443-2-4:2023");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aProgrammeWithErrorsIsNotLookedInto() throws Exception {
        Path file = Files.writeString(folder.resolve("programme.yaml"), "ringwall: 1\nprogramme: {id: x}\n");
        Door.Ran ran = Door.run("rating", PLANT, "--programme", file.toString());
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("programme.yaml:2:12");
        assertThat(Door.run("rating", PLANT, "--programme", folder.resolve("no").toString())
                        .exit())
                .isEqualTo(4);
    }
}
