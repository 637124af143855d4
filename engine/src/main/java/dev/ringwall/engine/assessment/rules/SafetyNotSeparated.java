package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Zone;
import java.util.List;

/**
 * Safety related assets and others in one zone (IEC 62443-3-2, ZCR 3.3). Closed by marking the whole zone safety
 * related, with a reason.
 */
final class SafetyNotSeparated implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.NONCONFORMITY;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        return assessment.plant().plant().zones().stream()
                .filter(zone -> !isMarked(zone))
                .flatMap(zone -> mixed(assessment, zone).stream())
                .toList();
    }

    private static boolean isMarked(Zone zone) {
        return zone.safety().isYes() && !zone.safetyReason().isBlank();
    }

    private List<Finding> mixed(Assessment assessment, Zone zone) {
        List<Asset> assets = assessment.plant().assetsOf(zone.id());
        int safety = (int)
                assets.stream().filter(asset -> asset.traits().safety().isYes()).count();
        int others = (int) assets.stream()
                .filter(asset -> asset.traits().safety() == Said.NO)
                .count();
        return safety == 0 || others == 0
                ? List.of()
                : List.of(finding(
                        zone.id(),
                        RuleReason.SAFETY_AMONG_OTHERS,
                        new Fact.Of(zone.id()),
                        new Fact.Count(safety),
                        new Fact.Count(others)));
    }
}
