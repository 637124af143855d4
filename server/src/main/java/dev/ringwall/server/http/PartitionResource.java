package dev.ringwall.server.http;

import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.report.Drawing;
import dev.ringwall.engine.report.PlantDrawing;
import dev.ringwall.exchange.drawing.Sheet;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.ConduitView;
import dev.ringwall.server.http.view.DrawingView;
import dev.ringwall.server.http.view.Page;
import dev.ringwall.server.http.view.ZoneView;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Zones and conduits, and the drawing of them. */
@RestController
@RequestMapping("/api/v1/plants/{plant}")
class PartitionResource {

    private final Sights sights;

    PartitionResource(Sights sights) {
        this.sights = sights;
    }

    /** Everything in its place, with levels, gaps and findings where they are. */
    @Needs(Permission.SEE)
    @GetMapping("/drawing")
    ResponseEntity<DrawingView> drawing(
            @PathVariable("plant") String plant,
            @RequestParam(name = "day") Optional<LocalDate> day,
            @RequestParam(name = "language", defaultValue = "en") String language,
            HttpServletRequest request) {
        Sight sight = sights.of(plant, day, request);
        PlantIndex index = sight.assessment().plant();
        Drawing drawing = PlantDrawing.of(sight.assessment());
        // Who is shown products alone sees no zone, and of nothing there is no layout.
        DrawingView view = drawing.zones().isEmpty()
                ? DrawingView.NOTHING
                : DrawingView.of(
                        Sheet.of(drawing, sight.prose(language)).layout(),
                        zone -> index.zone(zone).flatMap(Zone::parent));
        return Tags.tagged(sight).body(view);
    }

    /** Every zone, as the plant lists them. */
    @Needs(Permission.SEE)
    @GetMapping("/zones")
    Page<ZoneView> zones(
            @PathVariable("plant") String plant,
            @RequestParam(name = "after") Optional<String> after,
            @RequestParam(name = "limit", defaultValue = "200") int limit,
            HttpServletRequest request) {
        Sight sight = sights.of(plant, Optional.empty(), request);
        PlantIndex index = sight.assessment().plant();
        return Pages.of(sight.plant().zones(), zone -> zone.id().value(), after, limit)
                .map(zone -> ZoneView.of(zone, index));
    }

    /** One zone. */
    @Needs(Permission.SEE)
    @GetMapping("/zones/{zone}")
    ResponseEntity<ZoneView> zone(
            @PathVariable("plant") String plant, @PathVariable("zone") String zone, HttpServletRequest request) {
        Sight sight = sights.of(plant, Optional.empty(), request);
        PlantIndex index = sight.assessment().plant();
        Zone found = id(SubjectId.Kind.ZONE, zone)
                .flatMap(id -> id instanceof ZoneId mine ? index.zone(mine) : Optional.empty())
                .orElseThrow(() -> Problem.notFound("zone"));
        return Tags.tagged(sight).body(ZoneView.of(found, index));
    }

    /** Every conduit, as the plant lists them. */
    @Needs(Permission.SEE)
    @GetMapping("/conduits")
    Page<ConduitView> conduits(
            @PathVariable("plant") String plant,
            @RequestParam(name = "after") Optional<String> after,
            @RequestParam(name = "limit", defaultValue = "200") int limit,
            HttpServletRequest request) {
        Sight sight = sights.of(plant, Optional.empty(), request);
        PlantIndex index = sight.assessment().plant();
        return Pages.of(sight.plant().conduits(), conduit -> conduit.id().value(), after, limit)
                .map(conduit -> ConduitView.of(conduit, index));
    }

    /** One conduit with its channels. */
    @Needs(Permission.SEE)
    @GetMapping("/conduits/{conduit}")
    ResponseEntity<ConduitView> conduit(
            @PathVariable("plant") String plant, @PathVariable("conduit") String conduit, HttpServletRequest request) {
        Sight sight = sights.of(plant, Optional.empty(), request);
        PlantIndex index = sight.assessment().plant();
        Conduit found = id(SubjectId.Kind.CONDUIT, conduit)
                .flatMap(id -> id instanceof ConduitId mine ? index.conduit(mine) : Optional.empty())
                .orElseThrow(() -> Problem.notFound("conduit"));
        return Tags.tagged(sight).body(ConduitView.of(found, index));
    }

    private static Optional<SubjectId> id(SubjectId.Kind kind, String value) {
        return SubjectId.of(kind, value);
    }
}
