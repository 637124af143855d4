package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.evidence.CanonicalText;
import dev.ringwall.engine.model.AccessPoint;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Boundary;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantDescription;
import dev.ringwall.engine.model.Zone;
import java.util.Comparator;
import java.util.List;

/** Writes the plant, its partition and its specification in canonical form. */
final class PartTexts {

    private PartTexts() {}

    static void system(CanonicalText text, PlantDescription about) {
        text.field("name", about.name())
                .field("owner", about.owner())
                .field("purpose", about.purpose())
                .field("function", about.function())
                .field("intended-use", about.intendedUse())
                .field("equipment-under-control", about.equipmentUnderControl())
                .field("perimeter", about.perimeter())
                .sorted("external-service", about.externalServices())
                .sorted("out-of-scope", about.outOfScope());
        accessPoints(text, about.accessPoints());
    }

    private static void accessPoints(CanonicalText text, List<AccessPoint> points) {
        points.stream()
                .sorted(Comparator.comparing(AccessPoint::name)
                        .thenComparing(AccessPoint::kind)
                        .thenComparing(AccessPoint::where)
                        .thenComparing(AccessPoint::flows))
                .forEach(point -> text.record("access-point", point.name())
                        .field("kind", point.kind().name())
                        .field("where", point.where())
                        .field("flows", point.flows()));
    }

    static void zones(CanonicalText text, List<Zone> zones) {
        zones.stream()
                .sorted(Comparator.comparing(Zone::id))
                .forEach(zone -> text.record("zone", zone.id().value())
                        .field("name", zone.name())
                        .field("parent", zone.parent())
                        .field("kind", zone.kind().name())
                        .field("outside", Boolean.toString(zone.outside()))
                        .field("untrusted", zone.untrusted().name())
                        .field("safety", zone.safety().name())
                        .field("safety-reason", zone.safetyReason())
                        .sorted("essential-function", zone.essentialFunctions())
                        .field("note", zone.note()));
    }

    // Since when a conduit is unchanged is about evidence and is not signed.
    static void conduits(CanonicalText text, List<Conduit> conduits) {
        sorted(conduits)
                .forEach(conduit -> text.record("conduit", conduit.id().value())
                        .field("name", conduit.name())
                        .sorted("zone", conduit.zones())
                        .sorted("terminated-by", conduit.terminatedBy())
                        .field("note", conduit.note()));
    }

    static void channels(CanonicalText text, List<Conduit> conduits) {
        for (Conduit conduit : sorted(conduits)) {
            conduit.channels().stream()
                    .sorted(Comparator.comparing(Channel::id))
                    .forEach(channel -> channel(text, conduit, channel));
        }
    }

    private static void channel(CanonicalText text, Conduit conduit, Channel channel) {
        text.record("channel", channel.id().value())
                .field("conduit", conduit.id().value())
                .field("from", channel.from().print())
                .field("to", channel.to().print())
                .field("initiator", channel.initiator().name())
                .field("protocol", channel.protocol())
                .field("port", channel.port())
                .field("purpose", channel.purpose())
                .field("wireless", channel.wireless().name())
                .field("encrypted", channel.encrypted().name())
                .field("authenticated", channel.authenticated().name())
                .field("interactive", channel.interactive().name())
                .field("external", channel.external().name())
                .field("temporary", channel.temporary().name())
                .field("note", channel.note());
    }

    /** The fields of ZCR 6.4 that stand in no other part. */
    static void characteristics(CanonicalText text, Plant plant) {
        plant.zones().stream()
                .sorted(Comparator.comparing(Zone::id))
                .forEach(zone -> boundary(text.record("zone", zone.id().value()), zone.boundary()));
        sorted(plant.conduits())
                .forEach(conduit -> boundary(text.record("conduit", conduit.id().value()), conduit.boundary()));
        plant.assets().stream()
                .sorted(Comparator.comparing(Asset::id))
                .forEach(asset -> text.record("asset", asset.id().value())
                        .field("criticality", asset.description().criticality()));
    }

    private static void boundary(CanonicalText text, Boundary boundary) {
        text.field("organisation", boundary.organisation())
                .field("logical", boundary.logical())
                .field("physical", boundary.physical())
                .field("policies", boundary.policies())
                .field("assumptions", boundary.assumptions())
                .field("dependencies", boundary.dependencies());
        accessPoints(text, boundary.accessPoints());
    }

    private static List<Conduit> sorted(List<Conduit> conduits) {
        return conduits.stream().sorted(Comparator.comparing(Conduit::id)).toList();
    }
}
