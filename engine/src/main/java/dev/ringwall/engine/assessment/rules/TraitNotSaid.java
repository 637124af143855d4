package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Safety, wireless, temporary, external: what nobody said of assets and channels. Not said is never a pass. */
final class TraitNotSaid implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.NOT_KNOWN;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        List<Finding> found = new ArrayList<>();
        for (Zone zone : assessment.plant().plant().zones()) {
            if (!zone.outside()) {
                assets(found, zone.id(), assessment.plant().assetsOf(zone.id()));
            }
        }
        for (Conduit conduit : assessment.plant().plant().conduits()) {
            assets(found, conduit.id(), assessment.plant().assetsOf(conduit.id()));
            channels(found, conduit);
        }
        return found;
    }

    private void assets(List<Finding> found, SubjectId place, List<Asset> assets) {
        List<Traits> traits = assets.stream().map(Asset::traits).toList();
        add(found, place, "safety", traits, Traits::safety);
        add(found, place, "wireless", traits, Traits::wireless);
        add(found, place, "temporary", traits, Traits::temporary);
        add(found, place, "external", traits, Traits::external);
    }

    private void channels(List<Finding> found, Conduit conduit) {
        add(found, conduit.id(), "wireless", conduit.channels(), Channel::wireless);
        add(found, conduit.id(), "temporary", conduit.channels(), Channel::temporary);
        add(found, conduit.id(), "external", conduit.channels(), Channel::external);
    }

    private <T> void add(List<Finding> found, SubjectId place, String trait, List<T> things, Function<T, Said> said) {
        int count = (int) things.stream()
                .filter(each -> said.apply(each) == Said.NOT_SAID)
                .count();
        if (count > 0) {
            found.add(finding(
                    place,
                    RuleReason.TRAIT_IS_NOT_SAID,
                    new Fact.Text(trait),
                    new Fact.Count(count),
                    new Fact.Of(place)));
        }
    }
}
