package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsCommandTest {

    private static final Path CASES = Path.of(System.getProperty("ringwall.root", ".."), "cases");
    private static final String PLANT = CASES.resolve("water-treatment").toString();
    private static final String OTHER = CASES.resolve("compare/two-versions").toString();
    private static final String OWNER = CASES.resolve("water-utility").toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "json", "html", "pdf", "docx", "xlsx", "csv", "prometheus"})
    void figuresAreWrittenInEveryForm(String format) {
        for (String language : new String[] {"en", "de"}) {
            Path file = folder.resolve(language + "." + format);
            Door.Ran ran = Door.run(
                    "metrics",
                    PLANT,
                    "--programme",
                    OWNER,
                    "--as-of",
                    "2026-11-22",
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

    /** Text exposition format: a metric's lines stand together under its HELP and TYPE, and no series comes twice. */
    @Test
    void prometheusCanReadWhatIsWritten() {
        List<String> lines = Door.run("metrics", PLANT, OTHER, "--as-of", "2026-11-22", "--format", "prometheus")
                .out()
                .lines()
                .toList();
        assertThat(lines)
                .filteredOn(line -> line.startsWith("# TYPE"))
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("# TYPE ringwall_[a-z_]+ gauge"));
        assertThat(lines)
                .filteredOn(line -> !line.startsWith("#"))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .allMatch(
                        line -> line.matches(
                                "ringwall_[a-z_]+\\{of=\"[^\"]+\"(,(subject|foundation|maturity)=\"[^\"]+\")*\\} \\d+(\\.\\d{4})?"));
        String current = "?";
        for (String line : lines) {
            if (line.startsWith("# TYPE ")) {
                current = line.substring("# TYPE ".length(), line.lastIndexOf(' '));
            } else if (!line.startsWith("#")) {
                assertThat(line).startsWith(current + "{");
            }
        }
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        assertThat(Door.run("metrics", PLANT, OTHER, "--against", PLANT).err()).contains("expected one plant, got 2");
        assertThat(Door.run("metrics", PLANT, "--then", "2026-01-01").err()).contains("`--against`");
        assertThat(Door.run("metrics", PLANT, PLANT).err()).contains("two of `water-treatment`");
        Door.Ran other = Door.run("metrics", PLANT, "--against", OTHER);
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err()).contains("expected a version of `water-treatment`");
    }

    @Test
    void aFrozenAssessmentIsCountedOnItsDay() throws Exception {
        Path frozen = folder.resolve("then.ringwall");
        assertThat(Door.run("freeze", PLANT, "--as-of", "2026-11-22", "--out", frozen.toString())
                        .exit())
                .isZero();
        assertThat(Files.size(frozen)).isPositive();
        Door.Ran ran = Door.run("metrics", PLANT, "--as-of", "2026-12-06", "--against", frozen.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("2026-11-22");
        assertThat(Door.run("metrics", PLANT, "--against", frozen.toString(), "--then", "2026-01-01")
                        .err())
                .contains("its own day");
    }
}
