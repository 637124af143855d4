package dev.ringwall.engine.observe;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetDescription;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Boundary;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Channel.Initiator;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Flow;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantDescription;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Risk;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Settings;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Small plants for tests about flows: zones, what stands in them, and the channels between them. */
final class ObservePlants {

    final List<Zone> zones = new ArrayList<>();
    final List<Conduit> conduits = new ArrayList<>();
    final List<Asset> assets = new ArrayList<>();
    final List<Flow> flows = new ArrayList<>();

    ObservePlants zone(String id) {
        return zone(id, Optional.empty(), false);
    }

    ObservePlants inside(String parent, String id) {
        return zone(id, Optional.of(new ZoneId(parent)), false);
    }

    ObservePlants outside(String id) {
        return zone(id, Optional.empty(), true);
    }

    private ObservePlants zone(String id, Optional<ZoneId> parent, boolean outside) {
        zones.add(new Zone(
                new ZoneId(id),
                id,
                parent,
                ZoneKind.CONTROL,
                outside,
                Said.NO,
                Said.NO,
                "",
                List.of(),
                Boundary.NOT_DESCRIBED,
                ""));
        return this;
    }

    ObservePlants asset(String id, String zone, String address) {
        return asset(id, new Home.InZone(new ZoneId(zone)), address, "");
    }

    ObservePlants asset(String id, Home home, String address, String space) {
        assets.add(new Asset(
                new AssetId(id),
                id,
                home,
                Installed.NOT_SAID,
                Traits.NOT_SAID,
                List.of(new NetworkInterface(address, space, "", "")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                AssetDescription.NONE));
        return this;
    }

    ObservePlants conduit(String id, List<String> joined, Channel... channels) {
        conduits.add(new Conduit(
                new ConduitId(id),
                id,
                joined.stream().map(ZoneId::new).toList(),
                List.of(channels),
                List.of(),
                Boundary.NOT_DESCRIBED,
                Optional.empty(),
                ""));
        return this;
    }

    /** Modbus on port 502 from one end to the other, opened by the first. */
    static Channel modbus(String id, String from, String to) {
        return channel(id, from, to, Initiator.FROM, "Modbus", "tcp/502");
    }

    static Channel channel(String id, String from, String to, Initiator initiator, String protocol, String port) {
        return new Channel(
                new ChannelId(id),
                SubjectId.parse(from).orElseThrow(),
                SubjectId.parse(to).orElseThrow(),
                initiator,
                protocol,
                port,
                "reads values",
                Said.NO,
                Said.NO,
                Said.NO,
                Said.NO,
                Said.NO,
                Said.NO,
                Optional.empty());
    }

    /** A Modbus request, opened by who sent it. */
    static Flow request(String from, String to) {
        return flow(from, to, from, "modbus", "tcp/502");
    }

    /** Empty texts stand for what was not seen. */
    static Flow flow(String from, String to, String initiator, String protocol, String service) {
        return new Flow(from, to, seen(initiator), seen(protocol), seen(service), 10, "tap at switch 1");
    }

    private static Optional<String> seen(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    ObservePlants flows(Flow... more) {
        flows.addAll(Arrays.asList(more));
        return this;
    }

    FlowVerdict classify(Flow flow) {
        return Observed.classify(flow, index());
    }

    PlantIndex index() {
        PlantDescription description = new PlantDescription(
                "Water works",
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
        return PlantIndex.of(new Plant(
                new PlantId("water"),
                description,
                Settings.DEFAULT,
                zones,
                conduits,
                assets,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Risk.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                flows));
    }
}
