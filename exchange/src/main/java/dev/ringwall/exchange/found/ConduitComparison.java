package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Boundary;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.found.FoundConduit.FoundChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Found conduits and their channels beside those of a plant. */
final class ConduitComparison {

    private final Plant plant;
    private final String source;
    private final KnownZones zones;
    private final KnownAssets assets;
    private final List<Issue> issues;
    private final Map<FoundConduit, Conduit> known = new HashMap<>();
    private final Map<FoundConduit, Added> added = new HashMap<>();
    private final Map<String, ConduitId> byTag = new HashMap<>();
    private final Set<FoundConduit> told = new HashSet<>();
    private final Set<String> conduitIds = new HashSet<>();
    private final Set<String> channelIds = new HashSet<>();

    ConduitComparison(Plant plant, String source, KnownZones zones, KnownAssets assets, List<Issue> issues) {
        this.plant = plant;
        this.source = source;
        this.zones = zones;
        this.assets = assets;
        this.issues = issues;
        for (Conduit conduit : plant.conduits()) {
            conduitIds.add(conduit.id().value());
            conduit.channels().forEach(channel -> channelIds.add(channel.id().value()));
        }
    }

    /** Finds a conduit in the plant or gives it an id, so that what stands in it has a home before its channels have ends. */
    void identify(FoundConduit found) {
        if (known.containsKey(found) || added.containsKey(found)) {
            return;
        }
        List<ZoneId> joined = joined(found);
        Optional<Conduit> ours = known(found, joined);
        if (ours.isPresent()) {
            known.put(found, ours.get());
            byTag.putIfAbsent(found.tag(), ours.get().id());
        } else if (joined.size() >= 2) {
            Added made = new Added(new ConduitId(TagIds.free(rule(found), conduitIds)), joined);
            added.put(found, made);
            byTag.putIfAbsent(found.tag(), made.id());
        }
    }

    /** A conduit that is to be new. */
    private record Added(ConduitId id, List<ZoneId> zones) {}

    /** The conduit of a tag in this file, else of that id or name in the plant. */
    Optional<ConduitId> find(String tagOrName) {
        return Optional.ofNullable(byTag.get(tagOrName))
                .or(() -> first(each -> each.id().value().equals(tagOrName)
                                || each.name().equalsIgnoreCase(tagOrName))
                        .map(Conduit::id));
    }

    /** A conduit that the plant lacks, or the channels that one of it lacks. */
    List<Proposal> conduit(FoundConduit found) {
        if (!told.add(found)) {
            return List.of();
        }
        Conduit ours = known.get(found);
        if (ours != null) {
            return lacking(found, ours);
        }
        Added lacking = added.get(found);
        if (lacking != null) {
            return List.of(new Proposal.AddConduit(found.place(), added(found, lacking)));
        }
        long joined = found.zones().stream()
                .flatMap(name -> zones.find(name).stream())
                .distinct()
                .count();
        String sentence =
                "expected two or more zones for conduit `" + found.tag() + "`, got " + joined + "; it is left out";
        issues.add(new Issue(IssueCode.CONDUIT_LEFT_OUT, sentence, found.place()));
        return List.of();
    }

    private List<Proposal> lacking(FoundConduit found, Conduit ours) {
        List<Proposal> lacking = new ArrayList<>();
        boolean linked = ours.foreignIds().contains(new ForeignId(source, found.tag()));
        if (!linked && !Comparison.isOwnId(found.tag(), ours.id())) {
            lacking.add(new Proposal.Link(found.place(), ours.id(), found.tag()));
        }
        channels(found, ours.channels())
                .forEach(placed ->
                        lacking.add(new Proposal.AddChannel(placed.of().place(), ours.id(), placed.channel())));
        return lacking;
    }

    private List<ZoneId> joined(FoundConduit found) {
        List<ZoneId> joined = new ArrayList<>();
        for (String name : found.zones()) {
            Optional<ZoneId> zone = zones.find(name);
            if (zone.isEmpty()) {
                unknown("a zone of the file or the plant", name, found.tag(), found);
            }
            zone.filter(each -> !joined.contains(each)).ifPresent(joined::add);
        }
        return joined;
    }

    /** By the tag that the plant remembers, by id or name, else the only one that joins just these zones. */
    private Optional<Conduit> known(FoundConduit found, List<ZoneId> joined) {
        ForeignId tag = new ForeignId(source, found.tag());
        String name = found.name().strip();
        Optional<Conduit> remembered = first(each -> each.foreignIds().contains(tag))
                .or(() -> first(each -> each.id().value().equals(rule(found))
                        || (!name.isEmpty() && each.name().equalsIgnoreCase(name))));
        List<Conduit> same = plant.conduits().stream()
                .filter(each -> new HashSet<>(each.zones()).equals(new HashSet<>(joined)))
                .toList();
        return remembered.or(() -> same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty());
    }

    private Optional<Conduit> first(Predicate<Conduit> is) {
        return plant.conduits().stream().filter(is).findFirst();
    }

    private static String rule(FoundConduit found) {
        return TagIds.rule(found.tag(), found.name(), "conduit");
    }

    private Conduit added(FoundConduit found, Added lacking) {
        ConduitId id = lacking.id();
        List<Channel> channels =
                channels(found, List.of()).stream().map(Placed::channel).toList();
        return new Conduit(
                id,
                found.name().isBlank() ? id.value() : found.name(),
                lacking.zones(),
                channels,
                List.of(),
                Boundary.NOT_DESCRIBED,
                Optional.empty(),
                List.of(new ForeignId(source, found.tag())),
                found.note());
    }

    private record Placed(FoundChannel of, Channel channel) {}

    private List<Placed> channels(FoundConduit found, List<Channel> ours) {
        List<Placed> lacking = new ArrayList<>();
        for (FoundChannel each : found.channels()) {
            Optional<SubjectId> from = end(each.from(), each);
            Optional<SubjectId> to = end(each.to(), each);
            if (from.isPresent() && to.isPresent() && ours.stream().noneMatch(our -> isSame(our, each, from, to))) {
                lacking.add(new Placed(each, added(each, from.get(), to.get())));
            }
        }
        return lacking;
    }

    private static boolean isSame(Channel ours, FoundChannel theirs, Optional<SubjectId> from, Optional<SubjectId> to) {
        return from.filter(ours.from()::equals).isPresent()
                && to.filter(ours.to()::equals).isPresent()
                && ours.protocol().equalsIgnoreCase(theirs.protocol())
                && ours.port().equals(theirs.port());
    }

    private Optional<SubjectId> end(String name, FoundChannel channel) {
        Optional<SubjectId> end = zones.find(name).<SubjectId>map(zone -> zone).or(() -> assets.find(name));
        if (end.isEmpty()) {
            String sentence = "expected a zone or an asset of the file or the plant, got `" + name + "`; channel `"
                    + channel.tag() + "` is left out";
            issues.add(new Issue(IssueCode.UNKNOWN_TAG, sentence, channel.place()));
        }
        return end;
    }

    private void unknown(String expected, String name, String tag, FoundConduit found) {
        String sentence = "expected " + expected + ", got `" + name + "` in conduit `" + tag + "`";
        issues.add(new Issue(IssueCode.UNKNOWN_TAG, sentence, found.place()));
    }

    private Channel added(FoundChannel found, SubjectId from, SubjectId to) {
        return new Channel(
                new ChannelId(TagIds.free(TagIds.rule(found.tag(), found.purpose(), "channel"), channelIds)),
                from,
                to,
                found.initiator(),
                found.protocol(),
                found.port(),
                found.purpose(),
                Said.NOT_SAID,
                found.secured().encrypted(),
                found.secured().authenticated(),
                Said.NOT_SAID,
                Said.NOT_SAID,
                Said.NOT_SAID,
                Optional.empty());
    }
}
