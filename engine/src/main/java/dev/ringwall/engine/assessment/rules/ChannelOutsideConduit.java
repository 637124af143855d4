package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import java.util.ArrayList;
import java.util.List;

/** A channel that begins or ends where its conduit does not lead (IEC 62443-3-2, ZCR 3.1). */
final class ChannelOutsideConduit implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.NONCONFORMITY;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        PlantIndex plant = assessment.plant();
        List<Finding> found = new ArrayList<>();
        for (Conduit conduit : plant.plant().conduits()) {
            for (Channel channel : conduit.channels()) {
                for (SubjectId end : List.of(channel.from(), channel.to())) {
                    if (!lies(end, conduit, plant)) {
                        found.add(finding(
                                conduit.id(),
                                RuleReason.END_OUTSIDE_CONDUIT,
                                new Fact.Through(channel.id()),
                                new Fact.Of(conduit.id()),
                                new Fact.Of(end)));
                    }
                }
            }
        }
        return found;
    }

    /** In a joined zone or one below it, or in the conduit itself. */
    private static boolean lies(SubjectId end, Conduit conduit, PlantIndex plant) {
        if (end instanceof AssetId id
                && plant.asset(id).filter(asset -> asset.isIn(conduit.id())).isPresent()) {
            return true;
        }
        return plant.zoneOf(end)
                .filter(zone -> conduit.zones().stream().anyMatch(joined -> plant.isSelfOrAncestor(joined, zone)))
                .isPresent();
    }
}
