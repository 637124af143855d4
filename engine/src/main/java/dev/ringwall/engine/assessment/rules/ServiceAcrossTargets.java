package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.GroupId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.risk.TargetLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A service shared by zones of different SL-T: who takes it over in the weaker one has the stronger. Our own
 * check.
 */
final class ServiceAcrossTargets implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.OWN_CHECK;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        List<Finding> found = new ArrayList<>();
        for (Service service : assessment.plant().plant().services()) {
            NavigableSet<ZoneId> zones = zones(service, assessment.plant());
            zones.stream()
                    .filter(zone -> !target(assessment, zone).equals(target(assessment, zones.getFirst())))
                    .findFirst()
                    .ifPresent(zone -> found.add(finding(
                            service.id(),
                            RuleReason.SERVICE_SPANS_TARGETS,
                            new Fact.Of(service.id()),
                            new Fact.Of(zones.getFirst()),
                            new Fact.Of(zone))));
        }
        return found;
    }

    private static String target(Assessment assessment, ZoneId zone) {
        return assessment.target(zone).map(TargetLevel::print).orElse("");
    }

    private static NavigableSet<ZoneId> zones(Service service, PlantIndex plant) {
        NavigableSet<ZoneId> zones = new TreeSet<>();
        Stream.concat(service.offeredBy().stream(), service.users().stream().flatMap(user -> assets(user, plant)))
                .flatMap(id -> plant.asset(id).stream())
                .map(Asset::home)
                .forEach(home -> {
                    if (home instanceof Home.InZone(ZoneId zone)) {
                        zones.add(zone);
                    }
                });
        return zones;
    }

    private static Stream<AssetId> assets(SubjectId user, PlantIndex plant) {
        return switch (user) {
            case AssetId asset -> Stream.of(asset);
            case GroupId group -> plant.membersOf(group).stream().map(Asset::id);
            default -> Stream.empty();
        };
    }
}
