package dev.ringwall.exchange.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.assessment.Assess;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.report.AssessmentReport;
import dev.ringwall.engine.report.Detail;
import dev.ringwall.engine.report.Drawing;
import dev.ringwall.engine.report.Drawing.Marks;
import dev.ringwall.engine.report.Shortfall;
import dev.ringwall.engine.report.VectorReading;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.plantfile.PlantFile;
import dev.ringwall.exchange.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The drawings that the screen's own tests draw are those of the worked plants, laid out as they are today. */
@Tag("golden")
class ScreenDrawingsTest {

    private static final Path ROOT = Path.of(System.getProperty("ringwall.root", ".."));
    private static final boolean REWRITES = "rewrite".equals(System.getProperty("ringwall.golden"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"water-treatment", "chemical-plant", "car-body-welding"})
    void theScreenDrawsWhatIsLaidOutForPaper(String plant) throws IOException {
        Path kept = ROOT.resolve("web/test/drawings/" + plant + ".json");
        String drawn = drawn(plant);
        if (REWRITES) {
            Files.writeString(kept, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(kept));
    }

    private static String drawn(String name) throws IOException {
        Catalog catalog = CatalogReader.read();
        Plant plant = PlantFile.read(ROOT.resolve("cases/" + name), Limits.DEFAULT, catalog)
                .value()
                .orElseThrow();
        Assessment assessment = Assess.plant(plant, catalog, DAY);
        Prose prose = new Prose(
                Words.read("en")::sentence,
                subject -> assessment.plant().subject(subject).map(Subject::name),
                _ -> Optional.empty());
        SheetLayout layout = Sheet.of(drawing(assessment), prose).layout();
        Map<ZoneId, Optional<ZoneId>> parents =
                plant.zones().stream().collect(Collectors.toMap(Zone::id, Zone::parent));
        return "{\"width\":" + layout.width() + ",\"height\":" + layout.height() + ",\n"
                + list(
                        "zones",
                        layout.zones().stream().map(zone -> zone(zone, parents)).toList()) + ",\n"
                + list(
                        "conduits",
                        layout.conduits().stream()
                                .map(ScreenDrawingsTest::conduit)
                                .toList()) + ",\n"
                + list(
                        "lines",
                        layout.lines().stream().map(ScreenDrawingsTest::line).toList()) + ",\n"
                + list(
                        "panels",
                        layout.panels().stream().map(ScreenDrawingsTest::panel).toList()) + ",\n"
                + list(
                        "undeclared",
                        layout.strays().stream()
                                .map(ScreenDrawingsTest::undeclared)
                                .toList()) + "}\n";
    }

    private static Drawing drawing(Assessment assessment) {
        return AssessmentReport.compile(assessment, Detail.NOT_MET, "test")
                .figure()
                .orElseThrow()
                .drawing();
    }

    private static String list(String name, List<Map<String, Object>> things) {
        return "\"" + name + "\":[\n"
                + things.stream().map(JSON::writeValueAsString).collect(Collectors.joining(",\n")) + "]";
    }

    private static Map<String, Object> zone(SheetLayout.PlacedZone placed, Map<ZoneId, Optional<ZoneId>> parents) {
        Map<String, Object> written = new LinkedHashMap<>();
        var zone = placed.zone();
        written.put("id", zone.id().value());
        written.put("name", zone.name());
        parents.get(zone.id()).ifPresent(parent -> written.put("parent", parent.value()));
        written.put("kind", zone.kind().name());
        written.put("outside", zone.outside());
        written.put("depth", placed.depth());
        written.put("box", box(placed.box()));
        written.put("plate", point(placed.plateAt()));
        written.put("assets", zone.assets().stream().map(id -> id.value()).toList());
        written.put("marks", marks(zone.marks()));
        return written;
    }

    private static Map<String, Object> undeclared(SheetLayout.Stray placed) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(
                "between", placed.flows().ends().stream().map(SubjectId::value).toList());
        written.put("flows", placed.flows().flows());
        written.put(
                "points",
                placed.points().stream().map(ScreenDrawingsTest::point).toList());
        return written;
    }

    private static Map<String, Object> conduit(SheetLayout.PlacedConduit placed) {
        Map<String, Object> written = new LinkedHashMap<>();
        var conduit = placed.conduit();
        written.put("id", conduit.id().value());
        written.put("name", conduit.name());
        written.put("zones", conduit.zones().stream().map(ZoneId::value).toList());
        written.put("wireless", conduit.wireless());
        written.put("box", box(placed.box()));
        written.put("assets", conduit.assets().stream().map(id -> id.value()).toList());
        written.put("marks", marks(conduit.marks()));
        return written;
    }

    private static Map<String, Object> line(SheetLayout.Line line) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("conduit", line.conduit().id().value());
        written.put("zone", line.zone().value());
        written.put(
                "points", line.points().stream().map(ScreenDrawingsTest::point).toList());
        return written;
    }

    /** Its plate names the zone where other plates say what they are. */
    private static Map<String, Object> panel(SheetLayout.PlacedPanel placed) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("zone", placed.plate().subtitle().getFirst());
        written.put("box", box(placed.box()));
        return written;
    }

    private static Map<String, Object> marks(Marks marks) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("target", readings(marks.target()));
        written.put("inForce", readings(marks.achieved()));
        written.put(
                "gaps",
                marks.achieved()
                        .map(vector -> vector.gaps().stream().map(Enum::name).toList())
                        .orElse(List.of()));
        written.put(
                "unproved",
                marks.achieved()
                        .map(vector -> vector.where(Shortfall.UNPROVED).stream()
                                .map(Enum::name)
                                .toList())
                        .orElse(List.of()));
        written.put("openRows", marks.failing() + marks.unknown());
        written.put("unknownRows", marks.unknown());
        written.put("findings", marks.findings());
        return written;
    }

    private static List<String> readings(Optional<VectorReading> vector) {
        return vector.map(read ->
                        read.levels().stream().map(level -> level.print()).toList())
                .orElse(List.of());
    }

    private static Map<String, Object> box(Box box) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("x", box.x());
        written.put("y", box.y());
        written.put("width", box.width());
        written.put("height", box.height());
        return written;
    }

    private static Map<String, Object> point(Point point) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("x", point.x());
        written.put("y", point.y());
        return written;
    }
}
