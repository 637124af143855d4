package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.InitialRisk.WorstCase;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Section;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the records of a plant agree with each other, as far as no single one of them can tell. */
final class PlantSense {

    private final Plant plant;
    private final Reading reading;
    private final Places places;

    private PlantSense(Plant plant, Reading reading) {
        this.plant = plant;
        this.reading = reading;
        this.places = reading.known().places(reading.files());
    }

    static void check(Plant plant, Reading reading) {
        check(plant, Extent.ALL, reading);
    }

    /** @param extent what is another than when the plant was checked before */
    static void check(Plant plant, Extent extent, Reading reading) {
        PlantSense sense = new PlantSense(plant, reading);
        boolean nested = sense.zonesNest();
        sense.classesAreOnTheScale();
        sense.addressesAreUnique(extent);
        if (nested && sense.mayMoveEnds(extent)) {
            sense.conduitsEndAtTheirZones();
        }
        if (nested && sense.mayCloseCircles(extent)) {
            sense.servicesStandAlone();
        }
    }

    private boolean mayMoveEnds(Extent extent) {
        return extent.has(Section.ZONES)
                || extent.has(Section.CONDUITS)
                || plant.conduits().stream()
                        .flatMap(conduit -> conduit.terminatedBy().stream())
                        .anyMatch(extent::has);
    }

    /** A service needs another one through an asset that offers it, by its name or as member of a group. */
    private boolean mayCloseCircles(Extent extent) {
        return extent.has(Section.SERVICES)
                || extent.has(Section.GROUPS)
                || plant.services().stream()
                        .flatMap(service -> service.offeredBy().stream())
                        .anyMatch(extent::has);
    }

    private void servicesStandAlone() {
        ServiceCircles.of(PlantIndex.of(plant))
                .forEach(circle -> report(
                        IssueCode.CIRCLE_OF_SERVICES,
                        "expected services that stand on their own, got a circle: "
                                + circle.stream()
                                        .map(id -> "`" + id.value() + "`")
                                        .collect(Collectors.joining(" needs ")),
                        circle.getFirst()));
    }

    /** Each circle is told once, at the zone of it that stands first in the file. */
    private boolean zonesNest() {
        Map<ZoneId, ZoneId> parents = parents();
        Set<ZoneId> done = new HashSet<>();
        boolean good = true;
        for (Zone zone : plant.zones()) {
            List<ZoneId> path = new ArrayList<>();
            ZoneId at = zone.id();
            while (at != null && done.add(at)) {
                path.add(at);
                at = parents.get(at);
            }
            if (at != null && path.contains(at)) {
                good = false;
                circle(path.subList(path.indexOf(at), path.size()));
            }
        }
        return good;
    }

    private void circle(List<ZoneId> zones) {
        String around = zones.stream().map(zone -> "`" + zone.value() + "`").collect(Collectors.joining(" in "));
        String sentence = "expected a zone outside `" + zones.getFirst().value() + "` as its parent, got a circle: "
                + around + " in `" + zones.getFirst().value() + "`";
        report(IssueCode.ZONE_INSIDE_ITSELF, sentence, zones.getFirst());
    }

    private void conduitsEndAtTheirZones() {
        Map<ZoneId, ZoneId> parents = parents();
        Map<AssetId, ZoneId> homes = homesOfEnds();
        for (Conduit conduit : plant.conduits()) {
            for (AssetId end : conduit.terminatedBy()) {
                if (!joins(conduit, Optional.ofNullable(homes.get(end)), parents)) {
                    String sentence = "expected an asset of a zone that `"
                            + conduit.id().value() + "` joins, got `" + end.value() + "`";
                    report(IssueCode.ASSET_OF_NO_JOINED_ZONE, sentence, conduit.id());
                }
            }
        }
    }

    /** Whether a conduit joins a zone or one that it lies in. */
    private static boolean joins(Conduit conduit, Optional<ZoneId> zone, Map<ZoneId, ZoneId> parents) {
        for (Optional<ZoneId> at = zone; at.isPresent(); at = at.map(parents::get)) {
            if (conduit.zones().contains(at.get())) {
                return true;
            }
        }
        return false;
    }

    private Map<ZoneId, ZoneId> parents() {
        Map<ZoneId, ZoneId> parents = new HashMap<>();
        plant.zones().forEach(zone -> zone.parent().ifPresent(parent -> parents.put(zone.id(), parent)));
        return parents;
    }

    private Map<AssetId, ZoneId> homesOfEnds() {
        Set<AssetId> ends = new HashSet<>();
        plant.conduits().forEach(conduit -> ends.addAll(conduit.terminatedBy()));
        Map<AssetId, ZoneId> homes = new HashMap<>();
        for (Asset asset : plant.assets()) {
            if (asset.home() instanceof Home.InZone(ZoneId zone) && ends.contains(asset.id())) {
                homes.put(asset.id(), zone);
            }
        }
        return homes;
    }

    private void addressesAreUnique(Extent extent) {
        Map<String, AssetId> owners = new HashMap<>();
        for (Asset asset : plant.assets()) {
            for (NetworkInterface each : asset.interfaces()) {
                if (each.address().isBlank()
                        || !extent.hasAddress(each.address().strip())) {
                    continue;
                }
                AssetId owner =
                        owners.putIfAbsent(each.space() + " " + each.address().strip(), asset.id());
                if (owner != null && !owner.equals(asset.id())) {
                    String space = each.space().isEmpty() ? "" : " in `" + each.space() + "`";
                    String sentence = "expected an address of its own" + space + ", got `" + each.address()
                            + "`, which `" + owner.value() + "` has too";
                    report(IssueCode.DUPLICATE_ADDRESS, sentence, asset.id());
                }
            }
        }
    }

    private void classesAreOnTheScale() {
        RiskCriteria criteria = plant.risk().criteria();
        int consequences = criteria.consequences().size();
        int likelihoods = criteria.likelihoods().size();
        for (RiskRecord risk : plant.risk().records()) {
            Place place = places.of(risk.id()).orElse(nowhere());
            risk.consequences().forEach((category, rated) -> {
                onScale("consequence", rated, consequences, place);
                known(category, criteria, place);
            });
            risk.likelihood().ifPresent(rated -> onScale("likelihood", rated, likelihoods, place));
            risk.residual().ifPresent(residual -> {
                onScale("consequence", residual.consequence(), consequences, place);
                onScale("likelihood", residual.likelihood(), likelihoods, place);
            });
        }
        for (WorstCase worst : plant.risk().initial().worstCases()) {
            Place place = places.of(plant.id()).orElse(nowhere());
            onScale("consequence", worst.consequence(), consequences, place);
            onScale("likelihood", worst.likelihood(), likelihoods, place);
            known(worst.category(), criteria, place);
        }
    }

    private void onScale(String scale, int rated, int classes, Place place) {
        if (rated > classes) {
            String sentence = "expected a " + scale + " class from 1 to " + classes + ", got `" + rated + "`";
            reading.report(new Issue(IssueCode.CLASS_OFF_SCALE, sentence, place));
        }
    }

    private void known(String category, RiskCriteria criteria, Place place) {
        if (!criteria.categories().contains(category)) {
            String sentence = "expected one of the plant's consequence categories, got `" + category + "`"
                    + reading.proposal(category, criteria.categories());
            reading.report(new Issue(IssueCode.CLASS_OFF_SCALE, sentence, place));
        }
    }

    private void report(IssueCode code, String sentence, SubjectId at) {
        reading.report(new Issue(code, sentence, places.of(at).orElse(nowhere())));
    }

    private Place nowhere() {
        return new Place(reading.files().getFirst(), 0, 0);
    }
}
