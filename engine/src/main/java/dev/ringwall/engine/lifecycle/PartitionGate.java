package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.model.AccessPoint;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.PlantDescription;
import dev.ringwall.engine.model.Risk;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.risk.InitialDecision;
import dev.ringwall.engine.risk.RiskReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the steps ZCR 1.1 to 4.1 lack: the system, its initial risk, its partition, the decision. */
final class PartitionGate {

    private PartitionGate() {}

    static List<Trace> system(Gate gate) {
        PlantDescription about = gate.index().plant().description();
        List<Trace> missing = new ArrayList<>(
                Gate.empty("name", about.name(), "purpose", about.purpose(), "perimeter", about.perimeter()));
        if (about.accessPoints().isEmpty()) {
            missing.add(Trace.of(LifecycleReason.NO_ACCESS_POINT));
        }
        about.accessPoints().stream()
                .filter(point -> point.where().isBlank())
                .map(AccessPoint::name)
                .sorted()
                .map(name -> Trace.of(LifecycleReason.ACCESS_POINT_WITHOUT_PLACE, new Fact.Text(name)))
                .forEach(missing::add);
        if (gate.index().plant().assets().isEmpty()) {
            missing.add(Trace.of(LifecycleReason.NO_ASSET));
        }
        missing.addAll(Gate.empty("external_services", String.join("", about.externalServices())));
        return missing;
    }

    static List<Trace> initialRisk(Gate gate) {
        Risk risk = gate.index().plant().risk();
        List<Trace> missing = new ArrayList<>();
        if (!risk.criteria().stated()) {
            missing.add(Trace.of(RiskReason.NO_CRITERIA));
        }
        missing.addAll(InitialDecision.open(risk));
        return missing;
    }

    static List<Trace> partition(Gate gate) {
        List<Trace> missing = new ArrayList<>(homeless(gate));
        for (Conduit conduit : sorted(gate)) {
            if (conduit.zones().stream().distinct().count() < 2) {
                missing.add(Trace.of(LifecycleReason.CONDUIT_JOINS_TOO_FEW, new Fact.Of(conduit.id())));
            }
            conduit.channels().stream()
                    .sorted(Comparator.comparing(Channel::id))
                    .forEach(channel -> missing.addAll(ends(gate, channel)));
        }
        missing.addAll(broken(gate, "channel-outside-conduit"));
        return missing;
    }

    /** Assets that are in no zone and in no conduit. */
    static List<Trace> homeless(Gate gate) {
        return gate.index().plant().assets().stream()
                .filter(asset -> asset.home() instanceof Home.Nowhere)
                .map(Asset::id)
                .sorted()
                .map(asset -> Trace.of(LifecycleReason.ASSET_WITHOUT_PLACE, new Fact.Of(asset)))
                .toList();
    }

    private static List<Trace> ends(Gate gate, Channel channel) {
        return Stream.of(channel.from(), channel.to())
                .filter(end -> !exists(gate, end))
                .map(end ->
                        Trace.of(LifecycleReason.CHANNEL_END_UNKNOWN, new Fact.Through(channel.id()), new Fact.Of(end)))
                .toList();
    }

    private static boolean exists(Gate gate, SubjectId end) {
        return (end instanceof ZoneId || end instanceof AssetId)
                && gate.index().subject(end).isPresent();
    }

    static List<Trace> business(Gate gate) {
        return broken(gate, "business-not-separated");
    }

    static List<Trace> safety(Gate gate) {
        return and(broken(gate, "safety-not-separated"), notSaid(gate, "safety", Traits::safety));
    }

    static List<Trace> temporary(Gate gate) {
        return and(withoutReason(gate, "temporary-not-separated"), notSaid(gate, "temporary", Traits::temporary));
    }

    static List<Trace> wireless(Gate gate) {
        return and(withoutReason(gate, "wireless-not-separated"), notSaid(gate, "wireless", Traits::wireless));
    }

    static List<Trace> external(Gate gate) {
        return and(withoutReason(gate, "external-not-separated"), notSaid(gate, "external", Traits::external));
    }

    private static List<Trace> and(List<Trace> one, List<Trace> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<Trace> broken(Gate gate, String rule) {
        return gate.findings().nonconformities().contains(rule)
                ? List.of(Trace.of(LifecycleReason.RULE_BROKEN, new Fact.Text(rule)))
                : List.of();
    }

    private static List<Trace> withoutReason(Gate gate, String rule) {
        return gate.findings().recommendations().contains(rule)
                ? List.of(Trace.of(LifecycleReason.RULE_WITHOUT_REASON, new Fact.Text(rule)))
                : List.of();
    }

    /** What nobody said of an asset is no pass. */
    private static List<Trace> notSaid(Gate gate, String trait, Function<Traits, Said> said) {
        int count = (int) gate.index().plant().assets().stream()
                .filter(asset -> !isOutside(gate, asset))
                .filter(asset -> said.apply(asset.traits()) == Said.NOT_SAID)
                .count();
        return count == 0
                ? List.of()
                : List.of(Trace.of(LifecycleReason.TRAIT_NOT_SAID, new Fact.Count(count), new Fact.Text(trait)));
    }

    private static boolean isOutside(Gate gate, Asset asset) {
        return asset.home() instanceof Home.InZone(var zone)
                && gate.index().zone(zone).map(Zone::outside).orElse(false);
    }

    static List<Trace> decision(Gate gate) {
        InitialDecision decision = gate.targets().initial();
        List<Trace> missing = new ArrayList<>();
        if (decision.result() == InitialDecision.Result.OPEN) {
            missing.add(decision.trace());
        }
        if (decision.confirmed().isEmpty()) {
            missing.add(Trace.of(LifecycleReason.NOT_CONFIRMED));
        }
        decision.confirmed()
                .filter(signature -> !signature.holdsOn(gate.day()))
                .ifPresent(signature -> missing.add(ended(signature)));
        return missing;
    }

    private static Trace ended(Signature signature) {
        return Trace.of(
                LifecycleReason.SIGNATURE_ENDED,
                new Fact.Text(signature.by()),
                new Fact.Day(signature.validUntil().orElse(signature.date())));
    }

    private static List<Conduit> sorted(Gate gate) {
        return gate.index().plant().conduits().stream()
                .sorted(Comparator.comparing(Conduit::id))
                .toList();
    }
}
