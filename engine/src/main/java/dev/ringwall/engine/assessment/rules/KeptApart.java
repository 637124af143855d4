package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Assets that the standard advises to keep apart, in a zone with others. A reason on file closes the recommendation. */
record KeptApart(ZoneKind ownKind, RuleReason reason, Predicate<Asset> isOne) {

    List<Finding> find(Rule rule, Assessment assessment) {
        List<Finding> found = new ArrayList<>();
        for (Zone zone : assessment.plant().plant().zones()) {
            List<Asset> assets = assessment.plant().assetsOf(zone.id());
            boolean mixed = zone.kind() != ownKind && !assets.stream().allMatch(isOne);
            for (Asset asset : assets) {
                if (mixed && isOne.test(asset)) {
                    found.add(rule.finding(zone.id(), reason, new Fact.Of(asset.id()), new Fact.Of(zone.id())));
                }
            }
        }
        return found;
    }
}
