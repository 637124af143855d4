package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Assets that the standard advises to keep apart, in a zone with others. A reason on file closes the recommendation. */
record KeptApart(ZoneKind ownKind, RuleReason reason, Function<Traits, Said> trait) {

    List<Finding> find(Rule rule, Assessment assessment) {
        List<Finding> found = new ArrayList<>();
        for (Zone zone : assessment.plant().plant().zones()) {
            List<Asset> assets = assessment.plant().assetsOf(zone.id());
            boolean mixed =
                    zone.kind() != ownKind && assets.stream().anyMatch(asset -> trait.apply(asset.traits()) == Said.NO);
            for (Asset asset : assets) {
                if (mixed && trait.apply(asset.traits()).isYes()) {
                    found.add(rule.finding(zone.id(), reason, new Fact.Of(asset.id()), new Fact.Of(zone.id())));
                }
            }
        }
        return found;
    }
}
