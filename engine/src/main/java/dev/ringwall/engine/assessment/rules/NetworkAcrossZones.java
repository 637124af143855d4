package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Fact;
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
        return finding(
                assessment.plant().plant().id(),
                RuleReason.NETWORK_SPANS_ZONES,
                new Fact.Text(entry.getKey()),
                new Fact.Count(entry.getValue().size()),
                new Fact.Text(names));
    }
}
