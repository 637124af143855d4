package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.ComponentId;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.GroupId;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.SystemId;
import dev.ringwall.engine.model.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a change touches, and puts it into the ground that judgements stand on: an answer of an asset touches the asset
 * and the zones, conduits and systems that it answers for; one of a group or product, its members and theirs; one of a whole,
 * the whole and those on whose behalf it speaks; a fact, those who are asked otherwise than before.
 */
final class Reach {

    private final Ground ground;
    private final Columns columns;
    private final Map<EvidenceId, Evidence> evidence = new HashMap<>();
    private final Map<AssetId, Set<GroupId>> sampledFor = new HashMap<>();
    private final Map<AssetId, List<Service>> offers = new HashMap<>();

    /** @param plant as it stands in the ground */
    Reach(Plant plant, Ground ground, Columns columns) {
        this.ground = ground;
        this.columns = columns;
        plant.evidence().forEach(piece -> {
            evidence.put(piece.id(), piece);
            indexSample(piece);
        });
        plant.services()
                .forEach(service -> service.offeredBy()
                        .forEach(asset -> offers.computeIfAbsent(asset, any -> new ArrayList<>(1))
                                .add(service)));
    }

    private void indexSample(Evidence piece) {
        if (piece.subject() instanceof GroupId group) {
            piece.sample()
                    .ifPresent(sample -> sample.seen()
                            .forEach(asset -> sampledFor
                                    .computeIfAbsent(asset, any -> new HashSet<>())
                                    .add(group)));
        }
    }

    /** Whether others use what an asset offers. */
    boolean isProvider(AssetId asset) {
        return offers.containsKey(asset);
    }

    /** A piece comes, or takes the place of the one with its id. */
    void put(Evidence piece, Touched touched) {
        remove(evidence.get(piece.id()), touched);
        evidence.put(piece.id(), piece);
        ground.evidence().put(piece);
        indexSample(piece);
        touch(piece, touched);
    }

    void remove(EvidenceId id, Touched touched) {
        remove(evidence.get(id), touched);
    }

    private void remove(@Nullable Evidence piece, Touched touched) {
        if (piece != null) {
            evidence.remove(piece.id());
            ground.evidence().remove(piece);
            touch(piece, touched);
        }
    }

    /** A piece begins or ends by itself. */
    void begins(EvidenceId id, Touched touched) {
        Evidence piece = evidence.get(id);
        if (piece != null) {
            touch(piece, touched);
        }
    }

    private void touch(Evidence piece, Touched touched) {
        ground.evidence().forget(piece.subject());
        columns.forgetVoices(piece.subject());
        if (piece.service().isPresent()) {
            usersBehind(piece.subject()).forEach(asset -> touchUse(asset, touched));
        }
        switch (piece.subject()) {
            case AssetId asset -> touchSampled(asset, touched);
            case ComponentId component -> touchSampled(component.asset(), touched);
            case GroupId group -> touchMembers(group, touched);
            case ProductId product -> {
                touched.products.add(product);
                touched.assets.addAll(ground.plant().holdersOf(product));
            }
            case ZoneId zone -> {
                speakTo(zone, touched);
                // Those below hear only a piece that names their assets.
                if (piece.scope().isPresent()) {
                    ground.plant().descendantsOf(zone).forEach(below -> speakTo(below.id(), touched));
                }
            }
            case ConduitId conduit -> touched.wholes.add(conduit);
            case SystemId system -> touchSystem(system, touched);
            case PlantId any -> speakToAll(touched);
            case CountermeasureId measure -> touchCovered(measure, touched);
            case ServiceId any -> {}
        }
    }

    /** Something is said of a zone or system, and so on behalf of its assets. */
    private void speakTo(SubjectId whole, Touched touched) {
        touched.wholes.add(whole);
        columns.hearAgain(whole);
        if (whole instanceof ZoneId zone) {
            ground.plant().assetsOf(zone).forEach(asset -> touched.spokenFor.add(asset.id()));
        }
    }

    private void speakToAll(Touched touched) {
        Assess.systems(ground.plant().plant()).forEach(whole -> speakTo(whole.id(), touched));
    }

    private List<AssetId> usersBehind(SubjectId user) {
        return switch (user) {
            case AssetId asset -> List.of(asset);
            case GroupId group ->
                ground.plant().membersOf(group).stream().map(Asset::id).toList();
            case ZoneId zone ->
                ground.plant().assetsOf(zone).stream().map(Asset::id).toList();
            default -> List.of();
        };
    }

    private void touchUse(AssetId user, Touched touched) {
        ground.plant().asset(user).ifPresent(asset -> {
            columns.forgetUse(asset);
            touched.assets.add(user);
        });
    }

    /** A member of a sample that fails, or no longer fails, is heard by the whole group. */
    private void touchSampled(AssetId asset, Touched touched) {
        touched.assets.add(asset);
        for (GroupId group : sampledFor.getOrDefault(asset, Set.of())) {
            if (columns.soundsOtherwise(group)) {
                touchMembers(group, touched);
            }
        }
    }

    private void touchMembers(GroupId group, Touched touched) {
        ground.plant().membersOf(group).forEach(member -> touched.assets.add(member.id()));
    }

    private void touchSystem(SystemId id, Touched touched) {
        Touched around = new Touched();
        ground.plant().plant().systems().stream()
                .filter(system -> system.id().equals(id))
                .flatMap(system -> system.assets().stream())
                .flatMap(asset -> ground.plant().asset(asset).stream())
                .forEach(asset -> around.around(asset, ground.plant()));
        around.wholes.add(id);
        around.wholes.forEach(whole -> speakTo(whole, touched));
    }

    private void touchCovered(CountermeasureId id, Touched touched) {
        ground.plant()
                .countermeasure(id)
                .map(Countermeasure::subjects)
                .orElse(List.of())
                .forEach(subject -> {
                    if (subject instanceof AssetId asset) {
                        touched.assets.add(asset);
                    } else {
                        touched.wholes.add(subject);
                    }
                });
    }

    /** Puts a statement in the place of another, and touches what both speak of, where it is asked otherwise than before. */
    void restate(Optional<ConditionStatement> old, Optional<ConditionStatement> now, Touched touched) {
        List<ConditionStatement> both =
                Stream.of(old, now).flatMap(Optional::stream).toList();
        Surroundings surroundings = new Surroundings(ground);
        Set<SubjectId> subjects = new LinkedHashSet<>();
        both.forEach(statement -> subjects.addAll(statement.subjects()));
        subjects.forEach(surroundings::remember);
        now.ifPresentOrElse(
                ground.conditions()::put, () -> old.map(ConditionStatement::id).ifPresent(ground.conditions()::remove));
        Set<Condition> stated = EnumSet.noneOf(Condition.class);
        both.forEach(statement -> stated.add(statement.condition()));
        surroundings.lookAgain(stated);
        touched.everything |= surroundings.isOtherwiseEverywhere();
        subjects.forEach(subject -> touchStated(subject, surroundings.isOtherwise(subject), touched));
    }

    private void touchStated(SubjectId subject, boolean otherwise, Touched touched) {
        switch (subject) {
            case ZoneId zone -> {
                touched.wholes.add(zone);
                if (otherwise) {
                    touched.askedOtherwise(zone, ground.plant());
                }
            }
            case ConduitId conduit -> {
                touched.wholes.add(conduit);
                if (otherwise) {
                    touched.askedOtherwise(conduit, ground.plant());
                }
            }
            case AssetId asset -> touched.asked.add(asset);
            case ComponentId component -> touched.asked.add(component.asset());
            case ProductId product -> {
                touched.products.add(product);
                touched.asked.addAll(ground.plant().holdersOf(product));
            }
            case PlantId any -> touched.everything = true;
            case SystemId any -> {}
            case GroupId any -> {}
            case ServiceId any -> {}
            case CountermeasureId any -> {}
        }
    }

    /** An asset comes, or takes the place of the one with its id. */
    void put(Asset asset, Touched touched) {
        replace(asset.id(), ground.plant().asset(asset.id()), Optional.of(asset), touched);
    }

    void remove(AssetId id, Touched touched) {
        replace(id, ground.plant().asset(id), Optional.empty(), touched);
    }

    private void replace(AssetId id, Optional<Asset> old, Optional<Asset> asset, Touched touched) {
        Surroundings surroundings = new Surroundings(ground);
        old.ifPresent(surroundings::around);
        asset.ifPresent(surroundings::around);
        Set<Condition> shown = shownBy(id, old, asset);
        old.ifPresent(before -> {
            ground.plant().componentsOf(before).forEach(component -> touched.gone.add(component.id()));
            columns.forget(before);
            touched.around(before, ground.plant());
            usersOfOffers(id, touched);
        });
        old.ifPresent(ground.conditions().shown()::leaves);
        asset.ifPresentOrElse(ground.plant()::put, () -> ground.plant().remove(id));
        asset.ifPresent(ground.conditions().shown()::comes);
        ground.componentEvidence().regroup(id);
        ground.services().regroup(id);
        touched.assets.add(id);
        asset.ifPresent(now -> touched.around(now, ground.plant()));
        usersOfOffers(id, touched);
        touchCarried(id, touched);
        surroundings.settle(shown, touched);
    }

    /** Conditions that the place of an asset may show because of it: by what it has, or by a channel that ends at it. */
    private Set<Condition> shownBy(AssetId id, Optional<Asset> old, Optional<Asset> asset) {
        if (ground.plant().endsOfChannels().contains(id)) {
            return EnumSet.allOf(Condition.class);
        }
        Set<Condition> shown = EnumSet.noneOf(Condition.class);
        old.ifPresent(before -> shown.addAll(Shown.by(before)));
        asset.ifPresent(now -> shown.addAll(Shown.by(now)));
        return withAccess(shown);
    }

    /** An untrusted network is also access into the network behind it. */
    private static Set<Condition> withAccess(Set<Condition> shown) {
        if (shown.contains(Condition.UNTRUSTED_NETWORK)) {
            shown.add(Condition.ACCESS_INTO_NETWORK);
        }
        return shown;
    }

    /** The version of a provider, and where it stands, are what the use of its services rests on. */
    private void usersOfOffers(AssetId provider, Touched touched) {
        for (Service service : offers.getOrDefault(provider, List.of())) {
            touched.services = true;
            ground.services().usersOf(service).forEach(user -> touchUse(user, touched));
            ground.plant().plant().countermeasures().stream()
                    .filter(measure ->
                            measure.carrier().equals(Optional.of(new Countermeasure.Carrier.ByService(service.id()))))
                    .forEach(measure -> touchCovered(measure.id(), touched));
        }
    }

    private void touchCarried(AssetId carrier, Touched touched) {
        for (Countermeasure measure : ground.plant().plant().countermeasures()) {
            if (measure.carrier().equals(Optional.of(new Countermeasure.Carrier.ByAsset(carrier)))) {
                touchCovered(measure.id(), touched);
            }
        }
    }

    /** A conduit takes the place of the one with its id, between the same zones. */
    void put(Conduit conduit, Touched touched) {
        Conduit old = ground.plant()
                .conduit(conduit.id())
                .orElseThrow(() -> new IllegalArgumentException("no such conduit: " + conduit.id()));
        Surroundings surroundings = new Surroundings(ground);
        surroundings.around(conduit);
        Set<Condition> shown = Shown.by(old);
        shown.addAll(Shown.by(conduit));
        Set<AssetId> endsBefore = new HashSet<>(ends(old, conduit));
        endsBefore.retainAll(ground.plant().endsOfChannels());
        ground.plant().put(conduit);
        ground.conditions().shown().changes(conduit.id());
        ground.services().rechannel(old, conduit);
        for (Service service : ground.plant().plant().services()) {
            boolean carried = Stream.of(old, conduit)
                    .flatMap(each -> each.channels().stream())
                    .anyMatch(channel -> service.channels().contains(channel.id()));
            if (carried) {
                touched.services = true;
                ground.services().usersOf(service).forEach(user -> touchUse(user, touched));
            }
        }
        touched.askedOtherwise(conduit.id(), ground.plant());
        touched.asked.addAll(conduit.terminatedBy());
        for (AssetId end : ends(old, conduit)) {
            ground.plant().zoneOf(end).ifPresent(zone -> {
                touched.wholes.add(zone);
                if (endsBefore.contains(end) != ground.plant().endsOfChannels().contains(end)) {
                    columns.forgetOutside(zone);
                }
            });
        }
        surroundings.settle(withAccess(shown), touched);
    }

    /** Assets at which a channel of a conduit begins or ends, before or after a change. */
    private static Set<AssetId> ends(Conduit old, Conduit now) {
        Set<AssetId> ends = new HashSet<>();
        for (Conduit each : List.of(old, now)) {
            for (Channel channel : each.channels()) {
                for (SubjectId end : List.of(channel.from(), channel.to())) {
                    if (end instanceof AssetId asset) {
                        ends.add(asset);
                    }
                }
            }
        }
        return ends;
    }

    /** For what is too rare to be followed. */
    void everything(Touched touched) {
        ground.conditions().forgetAll();
        ground.plant().assets().forEach(asset -> {
            touched.assets.add(asset.id());
            columns.forgetUse(asset);
        });
        ground.plant().plant().products().forEach(product -> touched.products.add(product.id()));
        touched.services = true;
        speakToAll(touched);
    }
}
