package dev.ringwall.engine.report;

import dev.ringwall.engine.model.AccessPoint;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Boundary;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Flow;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.ZoneKind;
import dev.ringwall.engine.observe.Crossing;
import dev.ringwall.engine.observe.FlowVerdict;
import dev.ringwall.engine.observe.Observation;
import dev.ringwall.engine.observe.Observed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers the question: by which ways can somebody outside reach the plant, and when was each of them last used?
 *
 * <p>A channel is such a way if the file says that it is reached over networks outside, or if one of its ends lies in a zone
 * outside the system under consideration. Where neither is so and nobody said whether it is reached from outside, it may be
 * one, and is listed apart.
 */
final class RemoteWays {

    private final PlantIndex index;
    private final List<Way> ways = new ArrayList<>();
    private final Map<ChannelId, Use> uses = new HashMap<>();
    private final Observation observation;

    /** A channel and the conduit that it runs in. */
    record Way(ConduitId conduit, Channel channel, boolean known) {}

    /**
     * That a channel was seen in use.
     *
     * @param last empty where what was seen has no time
     */
    record Use(Optional<Instant> last) {

        private Use with(Use other) {
            return other.last().isPresent()
                            && last.map(mine -> mine.isBefore(other.last().get()))
                                    .orElse(true)
                    ? other
                    : this;
        }
    }

    /**
     * A way in that is written down beside the channels.
     *
     * @param place of whose boundary it is, or the asset itself
     */
    record Entrance(String name, SubjectId place, String where, String flows) {}

    /**
     * A flow over no declared way.
     *
     * @param from the asset that sent; the address where nobody knows whose it is
     */
    record Stray(Flow flow, Fact from, Fact to) {}

    RemoteWays(PlantIndex index) {
        this.index = index;
        this.observation = Observed.of(index).all();
        for (Conduit conduit : index.conduitsById()) {
            for (Channel channel : conduit.channels()) {
                boolean known = channel.external() == Said.YES || isOutside(channel.from()) || isOutside(channel.to());
                if (known || channel.external() == Said.NOT_SAID) {
                    ways.add(new Way(conduit.id(), channel, known));
                }
            }
        }
        ways.sort(Comparator.comparing((Way way) -> way.conduit())
                .thenComparing(way -> way.channel().id()));
        for (Observation.Seen seen : observation.seen()) {
            Use use = new Use(seen.flow().last().or(seen.flow()::first));
            crossings(seen.verdict()).forEach(crossing -> {
                if (crossing instanceof Crossing.Allowed allowed) {
                    uses.merge(allowed.channel(), use, Use::with);
                }
            });
        }
    }

    private static List<Crossing> crossings(FlowVerdict verdict) {
        return switch (verdict) {
            case FlowVerdict.Allowed allowed -> allowed.crossings();
            case FlowVerdict.Violation violation -> violation.crossings();
            case FlowVerdict.Unclassified unclassified -> unclassified.crossings();
            case FlowVerdict.Inside _, FlowVerdict.OutOfScope _ -> List.of();
        };
    }

    private boolean isOutside(SubjectId end) {
        return index.zoneOf(end)
                .flatMap(index::zone)
                .map(zone -> zone.outside() || zone.kind() == ZoneKind.EXTERNAL)
                .orElse(false);
    }

    /** Those that lead outside by what the file says. */
    List<Way> known() {
        return ways.stream().filter(Way::known).toList();
    }

    /** Those of which nobody said whether they do. */
    List<Way> notSaid() {
        return ways.stream().filter(way -> !way.known()).toList();
    }

    /** Whether anything was captured at all; where nothing was, nothing can have been seen. */
    boolean hasLooked() {
        return !observation.seen().isEmpty();
    }

    /** Its last use, where one was seen. */
    Optional<Use> use(ChannelId channel) {
        return Optional.ofNullable(uses.get(channel));
    }

    /** Logical access points of the file, then devices that are reached from outside and are no end of a known way. */
    List<Entrance> entrances() {
        List<Entrance> all = new ArrayList<>();
        index.plant()
                .description()
                .accessPoints()
                .forEach(point -> add(all, index.plant().id(), point));
        index.zonesById().forEach(zone -> add(all, zone.id(), zone.boundary()));
        index.conduitsById().forEach(conduit -> add(all, conduit.id(), conduit.boundary()));
        Set<SubjectId> ends = new LinkedHashSet<>();
        known().forEach(way ->
                ends.addAll(List.of(way.channel().from(), way.channel().to())));
        for (Asset asset : index.assetsById()) {
            if (asset.traits().external() == Said.YES && !ends.contains(asset.id())) {
                all.add(new Entrance(
                        asset.id().value(), asset.id(), asset.description().location(), ""));
            }
        }
        return all;
    }

    private static void add(List<Entrance> all, SubjectId place, Boundary boundary) {
        boundary.accessPoints().forEach(point -> add(all, place, point));
    }

    private static void add(List<Entrance> all, SubjectId place, AccessPoint point) {
        if (point.kind() == AccessPoint.Kind.LOGICAL) {
            all.add(new Entrance(point.name(), place, point.where(), point.flows()));
        }
    }

    /** What was seen that no channel is known to declare, and has an end outside, or one that nobody can place. */
    List<Stray> strays() {
        return observation.seen().stream()
                .filter(seen -> seen.verdict() instanceof FlowVerdict.Violation
                        || seen.verdict() instanceof FlowVerdict.Unclassified)
                .map(seen -> new Stray(
                        seen.flow(),
                        seen.verdict().trace().facts().getFirst(),
                        seen.verdict().trace().facts().getLast()))
                .filter(stray -> isForeign(stray.from()) || isForeign(stray.to()))
                .sorted(Comparator.comparing((Stray stray) -> stray.flow().from())
                        .thenComparing(stray -> stray.flow().to())
                        .thenComparing(stray -> stray.flow().service().orElse("")))
                .toList();
    }

    private boolean isForeign(Fact end) {
        return !(end instanceof Fact.Of(SubjectId asset)) || isOutside(asset);
    }
}
