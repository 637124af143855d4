package dev.ringwall.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ringwall.engine.assessment.Assess;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.AssessmentReport;
import dev.ringwall.engine.report.Detail;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.GapReport;
import dev.ringwall.engine.report.Report;
import dev.ringwall.engine.report.ReportWords;
import dev.ringwall.engine.report.Reports;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.catalog.RequirementTexts;
import dev.ringwall.exchange.catalog.Speech;
import dev.ringwall.exchange.drawing.DrawingWords;
import dev.ringwall.exchange.html.HtmlWords;
import dev.ringwall.exchange.html.HtmlWriter;
import dev.ringwall.exchange.json.JsonWriter;
import dev.ringwall.exchange.plantfile.PlantFile;
import dev.ringwall.exchange.terminal.Screen;
import dev.ringwall.exchange.terminal.TerminalWords;
import dev.ringwall.exchange.terminal.TerminalWriter;
import dev.ringwall.exchange.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The worked plant through every writer, with the words of the program: no sentence is missing, no link is broken. */
class ReportOfCasesTest {

    private static final Path ROOT = Path.of(System.getProperty("ringwall.root"));
    private static final Words WORDS = Words.read("en");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @EnumSource(Detail.class)
    void theJsonIsAsThePublishedSchemaSays(Detail detail) throws IOException {
        Worked worked = Worked.plant();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(ROOT.resolve("docs/reference/report.schema.json")), InputFormat.JSON);
        for (Report report : Reports.ALL) {
            String json = worked.write(report.compile(worked.assessment, detail, "test"), new JsonWriter());
            assertThat(schema.validate(json, InputFormat.JSON))
                    .as(report.name())
                    .isEmpty();
        }
    }

    @Test
    void everyLinkOfThePageLeadsSomewhere() throws IOException {
        Worked worked = Worked.plant();
        String html =
                worked.write(AssessmentReport.compile(worked.assessment, Detail.NOT_MET, "test"), new HtmlWriter());
        List<String> ids = all(html, " id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all(html, "href=\"#([^\"]+)\"")).isNotEmpty().isSubsetOf(new HashSet<>(ids));
    }

    @Test
    void theGapReportFitsTheScreenAndNamesPlaces() throws IOException {
        Worked worked = Worked.plant();
        String text = worked.write(
                GapReport.compile(worked.assessment, Detail.NOT_MET, "test"), new TerminalWriter(Screen.PLAIN));
        assertThat(text.lines()).allMatch(line -> line.length() <= 120);
        assertThat(text).contains("zone dosing (P2 pre-treatment, chemical dosing)");
        assertThat(text).containsPattern("because +evidence `[a-z-]+` \\(evidence.csv, line \\d+\\)");
        assertThat(text)
                .containsPattern("\n  unknown: \\d+ rows, of them \\d+ at SL 1; see the report evidence-requests");
    }

    @Test
    void everyWordOfTheReportsAndWritersIsThere() {
        Stream.<Reason[]>of(
                        ReportWords.values(),
                        HtmlWords.values(),
                        DrawingWords.values(),
                        TerminalWords.values(),
                        DocumentWords.values())
                .flatMap(Stream::of)
                .forEach(words ->
                        assertThat(WORDS.template(words.key())).as(words.key()).isPresent());
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The worked plant, assessed. */
    private record Worked(Assessment assessment, Imported<Plant> read) {

        static Worked plant() throws IOException {
            Catalog catalog = CatalogReader.read();
            Imported<Plant> read = PlantFile.read(ROOT.resolve("cases/water-treatment"), Limits.DEFAULT, catalog);
            return new Worked(Assess.plant(read.value().orElseThrow(), catalog, DAY), read);
        }

        String write(Document document, DocumentWriter writer) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Prose prose = new Prose(
                    new Speech(WORDS, RequirementTexts.read("en")),
                    subject -> assessment.plant().subject(subject).map(Subject::name),
                    this::place);
            writer.write(document, prose, out);
            return out.toString(StandardCharsets.UTF_8);
        }

        private Optional<Place> place(Object id) {
            return switch (id) {
                case SubjectId subject -> read.places().of(subject);
                case EvidenceId evidence -> read.places().of(evidence);
                default -> Optional.empty();
            };
        }
    }
}
