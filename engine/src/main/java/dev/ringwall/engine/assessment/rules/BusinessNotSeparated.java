package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneKind;
import java.util.ArrayList;
import java.util.List;

/** A business asset among control assets, or the other way round (IEC 62443-3-2, ZCR 3.2). */
final class BusinessNotSeparated implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.NONCONFORMITY;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        List<Finding> found = new ArrayList<>();
        for (Zone zone : assessment.plant().plant().zones()) {
            for (Asset asset : assessment.plant().assetsOf(zone.id())) {
                if (isAStranger(asset, zone)) {
                    found.add(finding(
                            zone.id(),
                            RuleReason.BUSINESS_AMONG_CONTROL,
                            new Fact.Of(asset.id()),
                            new Fact.Of(zone.id())));
                }
            }
        }
        return found;
    }

    private static boolean isAStranger(Asset asset, Zone zone) {
        return zone.kind() == ZoneKind.BUSINESS
                ? asset.traits().outputs().isYes()
                : asset.traits().business().isYes();
    }
}
