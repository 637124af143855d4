package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.Collectors;

/**
 * One flat network under several zones: nothing stands between them, whatever the drawing says. Our own check.
 */
final class NetworkAcrossZones implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.OWN_CHECK;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        return Networks.of(assessment.plant()).zones().entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> across(assessment, entry))
                .toList();
    }

    private Finding across(Assessment assessment, Map.Entry<String, NavigableSet<ZoneId>> entry) {
        String names = entry.getValue().stream().map(ZoneId::value).collect(Collectors.joining(", "));
        Trace trace = Trace.of(
                RuleReason.NETWORK_SPANS_ZONES,
                new Fact.Text(entry.getKey()),
                new Fact.Count(entry.getValue().size()),
                new Fact.Text(names));
        return new Finding(
                name(),
                kind(),
                assessment.plant().plant().id(),
                trace.because(undeclared(assessment.plant(), entry.getValue())));
    }

    /** A link between two zones for which no conduit stands. */
    private static List<Trace> undeclared(PlantIndex plant, NavigableSet<ZoneId> zones) {
        boolean isDeclared = plant.plant().conduits().stream()
                .anyMatch(conduit -> zones.stream().allMatch(conduit::joins));
        return zones.size() != 2 || isDeclared
                ? List.of()
                : List.of(Trace.of(RuleReason.NO_CONDUIT_JOINS, new Fact.Of(zones.first()), new Fact.Of(zones.last())));
    }
}
