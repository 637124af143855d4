package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An asset inside a zone with a leg in a network of another zone: it bridges the two. Our own check. */
final class MultiHomedAsset implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.OWN_CHECK;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        Networks networks = Networks.of(assessment.plant());
        List<Finding> found = new ArrayList<>();
        for (Asset asset : assessment.plant().plant().assets()) {
            if (asset.home() instanceof Home.InZone(ZoneId zone) && hasSeveralNetworks(asset)) {
                bridged(asset, zone, networks)
                        .ifPresent(leg -> found.add(finding(
                                asset.id(),
                                RuleReason.REACHES_OTHER_ZONE,
                                new Fact.Of(asset.id()),
                                new Fact.Text(leg.network()),
                                new Fact.Of(leg.other()))));
            }
        }
        return found;
    }

    private static boolean hasSeveralNetworks(Asset asset) {
        return asset.interfaces().size() > 1
                && asset.interfaces().stream()
                                .map(NetworkInterface::network)
                                .filter(network -> !network.isBlank())
                                .distinct()
                                .count()
                        > 1;
    }

    /** A network that the asset is on, and a zone of which it is a network too. */
    private record Leg(String network, ZoneId other) {}

    private static Optional<Leg> bridged(Asset asset, ZoneId zone, Networks networks) {
        return asset.interfaces().stream()
                .map(Networks::name)
                .flatMap(network -> networks.zonesOn(network).stream()
                        .filter(other -> !other.equals(zone))
                        .map(other -> new Leg(network, other)))
                .findFirst();
    }
}
