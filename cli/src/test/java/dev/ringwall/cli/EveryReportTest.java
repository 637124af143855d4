package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.report.Reports;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked for of a plant is written in whatever form. */
class EveryReportTest {

    private static final Path CASES = Path.of(System.getProperty("ringwall.root", ".."), "cases");
    private static final List<String> FORMATS = List.of("terminal", "json", "html", "pdf", "docx", "xlsx", "csv");

    @TempDir
    private Path out;

    @ParameterizedTest
    @ValueSource(strings = {"water-treatment", "chemical-plant", "car-body-welding"})
    void everyReportIsWrittenInEveryForm(String plant) {
        String reports = Reports.ALL.stream().map(each -> each.name()).collect(Collectors.joining(","));
        Door.Ran ran = Door.run(
                "report",
                CASES.resolve(plant).toString(),
                "--report",
                reports,
                "--format",
                String.join(",", FORMATS),
                "--out",
                out.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        for (var report : Reports.ALL) {
            for (String format : FORMATS) {
                String ending = format.equals("terminal") ? "txt" : format;
                assertThat(out.resolve(report.name() + "." + ending)).isNotEmptyFile();
            }
        }
    }
}
