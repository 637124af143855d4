package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Home;
import java.util.List;

/** An asset that is in no zone and in no conduit (IEC 62443-3-2, ZCR 3.1). */
final class AssetWithoutZone implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.NONCONFORMITY;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        return assessment.plant().plant().assets().stream()
                .filter(asset -> asset.home() instanceof Home.Nowhere)
                .map(asset -> finding(asset.id(), RuleReason.ASSET_IS_NOWHERE, new Fact.Of(asset.id())))
                .toList();
    }
}
