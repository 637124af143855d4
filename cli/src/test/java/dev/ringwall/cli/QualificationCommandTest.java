package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualificationCommandTest {

    private static final Path CASES = Path.of(System.getProperty("ringwall.root", ".."), "cases");
    private static final Path OFFERS = CASES.resolve("remote-maintenance-offers");
    private static final String LIST = OFFERS.resolve("list.yaml").toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "json", "html", "pdf", "docx", "xlsx", "csv"})
    void everythingIsWrittenInEveryForm(String format) {
        for (String language : new String[] {"en", "de"}) {
            if (!format.equals("pdf") && !format.equals("docx")) {
                written(format, language, "questionnaire", LIST);
            }
            written(format, language, "read", LIST, OFFERS.resolve("north.csv").toString());
            written(
                    format,
                    language,
                    "compare",
                    LIST,
                    OFFERS.resolve("north.csv").toString(),
                    OFFERS.resolve("hill.csv").toString());
            written(
                    format,
                    language,
                    "certificates",
                    CASES.resolve("water-treatment").toString());
        }
    }

    private void written(String format, String language, String... words) {
        Path file = folder.resolve(words[0] + "." + language + "." + format);
        String[] all = new String[words.length + 7];
        all[0] = "qualification";
        System.arraycopy(words, 0, all, 1, words.length);
        String[] rest = {"--format", format, "--language", language, "--out", file.toString()};
        System.arraycopy(rest, 0, all, words.length + 1, rest.length);
        Door.Ran ran = Door.run(all);
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void whatIsNotWholeLeavesNoFileBehind() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.csv"), "list,row,answer\nsomething,SP.01.01 BR,met\n");
        Path out = folder.resolve("offers.json");
        Door.Ran ran = Door.run(
                "qualification",
                "compare",
                LIST,
                OFFERS.resolve("north.csv").toString(),
                odd.toString(),
                "--format",
                "json",
                "--out",
                out.toString());
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("odd.csv:2:1:", "expected answers to `remote-maintenance/3/", "got `something`");
        assertThat(out).doesNotExist();
    }

    @Test
    void whatIsNotThereOrNoListIsSaid() throws IOException {
        assertThat(Door.run("qualification", "read", LIST, "nowhere.csv").exit())
                .isEqualTo(4);
        assertThat(Door.run("qualification", "questionnaire", "nowhere.yaml").exit())
                .isEqualTo(4);
        Path list = Files.writeString(folder.resolve("list.yaml"), "rows: 3\n");
        Door.Ran ran = Door.run("qualification", "questionnaire", list.toString());
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("list.yaml:1:");
        assertThat(Door.run("qualification").err()).contains("questionnaire, read, compare, certificates");
    }

    @Test
    void aQuestionnaireIsNotPaper() {
        Door.Ran ran = Door.run("qualification", "questionnaire", LIST, "--format", "pdf");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("expected xlsx or csv, which can be read back, got `pdf`");
    }

    @Test
    void aPlantIsCountedOnce() {
        String plant = CASES.resolve("water-treatment").toString();
        Door.Ran ran = Door.run("qualification", "certificates", plant, plant);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("expected each plant once, got `water-treatment` again");
    }
}
