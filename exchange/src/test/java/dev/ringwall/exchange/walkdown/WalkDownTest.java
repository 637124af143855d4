package dev.ringwall.exchange.walkdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.assessment.Assess;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.report.WalkDownReport;
import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.Formats;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.ReportFormat;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.catalog.RequirementTexts;
import dev.ringwall.exchange.catalog.Speech;
import dev.ringwall.exchange.csv.CsvFormat;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.FoundTick;
import dev.ringwall.exchange.found.Proposal;
import dev.ringwall.exchange.found.Proposals;
import dev.ringwall.exchange.plantfile.PlantFile;
import dev.ringwall.exchange.terminal.Screen;
import dev.ringwall.exchange.words.Words;
import dev.ringwall.exchange.xlsx.XlsxFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is ticked on a sheet comes back as what it was asked of, from every form in which the sheet can be filled. */
class WalkDownTest {

    private static final Catalog CATALOG = CatalogReader.read();
    private static final Path CASES = Path.of(System.getProperty("ringwall.root", ".."), "cases");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
    private static final Explained SAID = new Explained(
            Map.of(), Map.of("author", "W", "date", "2026-06-03", "until", "2027-06-03", "seen", "as it stands there"));
    private static final int ASSET_LINE = "XWMZ-RPJR-NSB".length();
    private static final Pattern LETTERS = Pattern.compile("(?<![A-Z-])[B-Z]{4}-[B-Z]{4}(-[B-Z]{3})?(?![A-Z-])");

    @Test
    void everyLineOfASheetThatIsTickedComesBackAsWhatItAsked() throws IOException {
        for (String plant : List.of("water-treatment", "chemical-plant", "car-body-welding")) {
            Plant read = plant(CASES.resolve(plant));
            String sheet = sheet(read);
            long lines =
                    sheet.lines().filter(line -> LETTERS.matcher(line).find()).count();

            Imported<Found> found = ticked(read);
            Proposals proposals = compared(found, read);

            assertThat(found.issues()).as(plant).isEmpty();
            assertThat(found.value().orElseThrow().ticks()).as(plant).hasSize(Math.toIntExact(lines));
            assertThat(proposals.issues())
                    .as(plant)
                    .allMatch(issue -> issue.code() == IssueCode.TICK_LEFT_OUT
                            && issue.sentence().contains("on record of"));
            Set<Place> told = Stream.concat(
                            proposals.proposals().stream().map(Proposal::place),
                            proposals.issues().stream().map(Issue::place))
                    .collect(Collectors.toSet());
            assertThat(ticks(found))
                    .filteredOn(tick -> !told.contains(tick.place()))
                    .as("lines of %s that come to nothing: assets that were seen later", plant)
                    .allMatch(tick -> tick.line().length() == ASSET_LINE);
            assertThat(proposals.of(Proposal.AddEvidence.class))
                    .as(plant)
                    .isNotEmpty()
                    .allSatisfy(add -> assertThat(sheet)
                            .contains(add.piece().statements().getFirst().row().code()));
        }
    }

    @Test
    void theWorkbookIsKnownAndReadWithoutATick() throws IOException {
        Plant plant = plant(CASES.resolve("exchange/walk-down"));
        SourceFile file = new SourceFile("sheet.xlsx", written(plant, new XlsxFormat()));

        assertThat(Formats.likely(file)).extracting(ImportFormat::name).containsExactly("walk-down");
        Imported<Found> read = new WalkDownFormat().read(file, Explained.NOTHING, Limits.DEFAULT);
        assertThat(read.issues()).isEmpty();
        assertThat(read.value().orElseThrow().ticks()).isEmpty();
        assertThat(read.coverage().total())
                .isEqualTo(read.coverage().understood())
                .isEqualTo(14);
    }

    @Test
    void aZoneAndAConduitOfOneIdKeepTheirOwnEvidence() throws IOException {
        Plant plant = plant("""
                ringwall: 1
                plant: {id: works}
                zones:
                  - {id: a, sl_t: {vector: 1, by: A, date: 2026-01-01, reason: test}}
                  - {id: b, sl_t: {vector: 1, by: A, date: 2026-01-01, reason: test}}
                conduits: [{id: a, zones: [a, b], sl_t: {vector: 1, by: A, date: 2026-01-01, reason: test}}]
                assets: [{id: fw, conduit: a, types: network-device}]
                """);

        List<Evidence> pieces = compared(ticked(plant), plant).of(Proposal.AddEvidence.class).stream()
                .map(Proposal.AddEvidence::piece)
                .toList();

        assertThat(pieces).extracting(piece -> piece.subject().print()).contains("zone:a", "conduit:a");
        assertThat(pieces).extracting(Evidence::id).doesNotHaveDuplicates();
    }

    @Test
    void boxesMayBeTickedInManyWaysAndWordsMustBeKnown() {
        Imported<Found> read =
                read("line,good,not good\nDXFQ-XBBR,✓,\ndxfq xbbr,,☒\nDXFQXBBR,☐,[ ]\nDXFQ-XBBR,maybe,\n");

        assertThat(ticks(read)).extracting(FoundTick::good).containsExactly(true, false);
        assertThat(read.issues()).extracting(Issue::code).containsExactly(IssueCode.TICK_LEFT_OUT);
        assertThat(read.issues().getFirst().place().line()).isEqualTo(5);
    }

    @Test
    void twoTicksOfOnePersonThatDifferAreNotBothTaken() throws IOException {
        Plant plant = plant(CASES.resolve("exchange/walk-down"));
        Proposals proposals = compared(read("line,answer\nDXFQ-XBBR,good\nDXFQ-XBBR,bad\n"), plant);

        assertThat(proposals.proposals()).hasSize(1);
        assertThat(proposals.issues()).extracting(Issue::code).containsExactly(IssueCode.TICK_LEFT_OUT);
    }

    @Test
    void withoutADayOrAPersonNothingIsTaken() {
        Imported<Found> read = new WalkDownFormat()
                .read(
                        file("line,answer,who,when\nDXFQ-XBBR,good,,2026-06-03\nDXFQ-XBBR,good,W,soon\n"),
                        Explained.NOTHING,
                        Limits.DEFAULT);

        assertThat(ticks(read)).isEmpty();
        assertThat(read.issues()).hasSize(2);
    }

    @Test
    void aTableWithoutLinesIsRefused() {
        assertThat(read("asset,zone\nplc,a\n").value()).isEmpty();
        assertThat(read("asset,zone\nplc,a\n").issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.NO_COLUMN_FOR_ROW);
    }

    private static String sheet(Plant plant) throws IOException {
        return new String(written(plant, new CsvFormat()), StandardCharsets.UTF_8);
    }

    /** The sheet with the first box of each line ticked. */
    private static Imported<Found> ticked(Plant plant) throws IOException {
        return read(sheet(plant).replaceAll("(?m)^((?:(?!\\[  ]).)*)\\[  ]", "$1[x]"));
    }

    private static List<FoundTick> ticks(Imported<Found> read) {
        return read.value().orElseThrow().ticks();
    }

    private static SourceFile file(String text) {
        return new SourceFile("x.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Imported<Found> read(String text) {
        return read("x.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Imported<Found> read(String name, byte[] bytes) {
        return new WalkDownFormat().read(new SourceFile(name, bytes), SAID, Limits.DEFAULT);
    }

    private static Proposals compared(Imported<Found> found, Plant plant) {
        return Proposals.compare(found.value().orElseThrow(), plant, new Proposals.Choice("walk-down", false, false));
    }

    private static Plant plant(Path folder) throws IOException {
        return PlantFile.read(folder, Limits.DEFAULT, CATALOG).value().orElseThrow();
    }

    private static Plant plant(String yaml) {
        SourceFile file = new SourceFile("plant.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return PlantFile.read(List.of(file), Limits.DEFAULT, CATALOG).value().orElseThrow();
    }

    private static byte[] written(Plant plant, ReportFormat format) throws IOException {
        Assessment assessment = Assess.plant(plant, CATALOG, DAY);
        Prose prose = new Prose(
                new Speech(Words.read("en"), RequirementTexts.read("en")),
                subject -> assessment.plant().subject(subject).map(Subject::name),
                any -> Optional.empty());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer(new Screen(100, false)).write(WalkDownReport.compile(assessment, "test"), prose, out);
        return out.toByteArray();
    }
}
