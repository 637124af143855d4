package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.observe.FlowVerdict;
import dev.ringwall.engine.observe.Observation;
import dev.ringwall.engine.observe.Observed;
import dev.ringwall.engine.report.Drawing.DrawnConduit;
import dev.ringwall.engine.report.Drawing.DrawnZone;
import dev.ringwall.engine.report.Drawing.Marks;
import dev.ringwall.engine.report.Drawing.Undeclared;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The zones and conduits of a plant with what was found of each, ready to be drawn. */
public final class PlantDrawing {

    private final Assessment assessment;
    private final PlantIndex plant;
    private final Readings readings;
    private final OpenRows open;
    private final Map<SubjectId, Integer> findings = new HashMap<>();

    private PlantDrawing(Assessment assessment, OpenRows open) {
        this.assessment = assessment;
        this.plant = assessment.plant();
        this.readings = new Readings(assessment);
        this.open = open;
        assessment.findings().forEach(finding -> findings.merge(place(finding.subject()), 1, Integer::sum));
    }

    public static Drawing of(Assessment assessment) {
        return of(assessment, OpenRows.of(assessment));
    }

    static Drawing of(Assessment assessment, OpenRows open) {
        PlantDrawing drawing = new PlantDrawing(assessment, open);
        return new Drawing(
                drawing.plant.plant().zones().stream()
                        .filter(zone -> zone.parent().isEmpty())
                        .map(drawing::zone)
                        .toList(),
                drawing.plant.plant().conduits().stream().map(drawing::conduit).toList(),
                drawing.undeclared());
    }

    /** Where on the drawing a finding is counted: what is found at an asset, at the zone or conduit that it is in. */
    private SubjectId place(SubjectId subject) {
        if (!(subject instanceof AssetId asset)) {
            return subject;
        }
        return plant.asset(asset).flatMap(PlantDrawing::home).orElse(subject);
    }

    private static Optional<SubjectId> home(Asset asset) {
        return switch (asset.home()) {
            case Home.InZone(var zone) -> Optional.of(zone);
            case Home.InConduit(var conduit) -> Optional.of(conduit);
            case Home.Nowhere() -> Optional.empty();
        };
    }

    private DrawnZone zone(Zone zone) {
        return new DrawnZone(
                zone.id(),
                zone.name(),
                zone.kind(),
                zone.outside(),
                ids(plant.assetsOf(zone.id())),
                marks(zone.id()),
                plant.childrenOf(zone.id()).stream().map(this::zone).toList());
    }

    private DrawnConduit conduit(Conduit conduit) {
        boolean wireless = conduit.channels().stream()
                .anyMatch(channel -> channel.wireless().isYes());
        return new DrawnConduit(
                conduit.id(),
                conduit.name(),
                conduit.zones(),
                wireless,
                ids(plant.assetsOf(conduit.id())),
                marks(conduit.id()));
    }

    private List<Undeclared> undeclared() {
        Map<List<SubjectId>, Integer> flows =
                new TreeMap<>(Comparator.comparing(List<SubjectId>::getFirst).thenComparing(List::getLast));
        for (Observation.Seen seen : Observed.of(plant).all().violations()) {
            if (seen.verdict() instanceof FlowVerdict.Violation violation) {
                List<SubjectId> ends =
                        Stream.of(violation.from(), violation.to()).sorted().toList();
                flows.merge(ends, 1, Integer::sum);
            }
        }
        return flows.entrySet().stream()
                .map(seen ->
                        new Undeclared(seen.getKey().getFirst(), seen.getKey().getLast(), seen.getValue()))
                .toList();
    }

    private static List<AssetId> ids(List<Asset> assets) {
        return assets.stream().map(Asset::id).toList();
    }

    private Marks marks(SubjectId subject) {
        int found = findings.getOrDefault(subject, 0);
        if (!assessment.assesses(subject)) {
            return new Marks(Optional.empty(), Optional.empty(), 0, 0, found);
        }
        return new Marks(
                Optional.of(readings.target(subject)),
                Optional.of(readings.achieved(subject, Ask.IN_FORCE)),
                open.known(subject).size(),
                open.unknown(subject).size(),
                found);
    }
}
