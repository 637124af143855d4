package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup.ProofClass;
import dev.ringwall.engine.evidence.EvidenceIndex;
import dev.ringwall.engine.evidence.Staleness;
import dev.ringwall.engine.evidence.Testimony;
import dev.ringwall.engine.evidence.Weighing;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Group;
import dev.ringwall.engine.model.GroupId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What services do for the assets that use them.
 *
 * <p>A service counts for a row when every asset that offers it meets that row itself, in the same answer. Providers may in
 * turn use services, so the answer is a fixed point, and it is the least one: it starts from no service counting and adds
 * one only when its providers are met without those still missing. Services in a circle therefore prove nothing for each
 * other. Each round adds at least one of finitely many (service, row, answer), so it ends.
 */
public final class Services {

    private final PlantIndex plant;
    private final Catalog catalog;
    private final EvidenceIndex evidence;
    private final Staleness staleness;
    private final Weighing weighing;
    private final Map<AssetId, List<Service>> byUser = new HashMap<>();
    private final Map<SubjectId, List<Service>> byName = new HashMap<>();
    private final Map<AssetId, List<GroupId>> groupsOf = new HashMap<>();
    private final Map<ChannelId, Channel> channels = new HashMap<>();
    private final Map<Key, Outcome.Met> working = new HashMap<>();

    private record Key(ServiceId service, RequirementId row, Ask ask) {}

    /** Answers the question: does an asset that offers a service meet a row itself? */
    interface Provider {
        Outcome outcome(Asset provider, Requirement row, Ask ask);
    }

    Services(EvidenceIndex evidence, Catalog catalog, Staleness staleness, Weighing weighing) {
        this.plant = evidence.plant();
        this.catalog = catalog;
        this.evidence = evidence;
        this.staleness = staleness;
        this.weighing = weighing;
        plant.plant()
                .conduits()
                .forEach(conduit -> conduit.channels().forEach(channel -> channels.put(channel.id(), channel)));
        plant.plant().groups().stream()
                .sorted(Comparator.comparing(Group::id))
                .forEach(group -> plant.membersOf(group.id())
                        .forEach(member -> groupsOf.computeIfAbsent(member.id(), any -> new ArrayList<>(1))
                                .add(group.id())));
        plant.plant()
                .services()
                .forEach(service -> service.users()
                        .forEach(user -> byName.computeIfAbsent(user, any -> new ArrayList<>(1))
                                .add(service)));
        plant.plant().services().stream()
                .sorted(Comparator.comparing(Service::id))
                .forEach(service -> usersOf(service)
                        .forEach(user -> byUser.computeIfAbsent(user, any -> new ArrayList<>(1))
                                .add(service)));
    }

    /** Finds anew which services an asset uses: it came, went, or another version was installed. */
    void regroup(AssetId asset) {
        List<GroupId> groups = plant.groupsOf(asset).stream().map(Group::id).toList();
        groupsOf.put(asset, groups);
        Set<Service> used = new TreeSet<>(Comparator.comparing(Service::id));
        used.addAll(byName.getOrDefault(asset, List.of()));
        groups.forEach(group -> used.addAll(byName.getOrDefault(group, List.of())));
        byUser.put(asset, List.copyOf(used));
    }

    /** Puts the channels of a conduit in the place of those it had. */
    void rechannel(Conduit old, Conduit conduit) {
        old.channels().forEach(channel -> channels.remove(channel.id()));
        conduit.channels().forEach(channel -> channels.put(channel.id(), channel));
    }

    /** Everybody who uses a service, in groups too. */
    List<AssetId> usersOf(Service service) {
        return service.users().stream()
                .flatMap(user -> switch (user) {
                    case AssetId asset -> java.util.stream.Stream.of(asset);
                    case GroupId group -> plant.membersOf(group).stream().map(Asset::id);
                    default -> java.util.stream.Stream.<AssetId>empty();
                })
                .distinct()
                .toList();
    }

    /** Finds which services count, by adding until nothing more can be added. */
    void settle(Provider provider) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Service service : plant.plant().services()) {
                for (RequirementId id : service.rows()) {
                    grown |= settle(service, id, provider);
                }
            }
        }
    }

    private boolean settle(Service service, RequirementId id, Provider provider) {
        Optional<Requirement> row = catalog.find(id).filter(Services::mayBeAService);
        boolean grown = false;
        for (Ask ask : Ask.values()) {
            Key key = new Key(service.id(), id, ask);
            if (row.isPresent() && !working.containsKey(key)) {
                Optional<Outcome.Met> met = providersMeet(service, row.get(), ask, provider);
                met.ifPresent(found -> working.put(key, found));
                grown |= met.isPresent();
            }
        }
        return grown;
    }

    static boolean mayBeAService(Requirement row) {
        return row.rollup().filter(rollup -> rollup.service()).isPresent();
    }

    private Optional<Outcome.Met> providersMeet(Service service, Requirement row, Ask ask, Provider provider) {
        Conjunction all = new Conjunction();
        for (AssetId id : service.offeredBy()) {
            plant.asset(id).ifPresent(asset -> all.add(provider.outcome(asset, row, ask)));
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Outcome result = all.result(
                new Fact.Row(row.id()),
                JudgeReason.EVERY_ASSET,
                JudgeReason.SOME_ASSETS_FAIL,
                JudgeReason.SOME_ASSETS_UNKNOWN);
        return result instanceof Outcome.Met met ? Optional.of(met) : Optional.empty();
    }

    /** The service that covers a row of an asset, if one does; the one that carries furthest. */
    Optional<Outcome.Met> cover(Asset user, Requirement row, Ask ask) {
        Optional<Outcome.Met> best = Optional.empty();
        for (Service service : byUser.getOrDefault(user.id(), List.of())) {
            Outcome.Met works = working.get(new Key(service.id(), row.id(), ask));
            if (works != null && isCarried(service, user)) {
                Optional<Outcome.Met> met = used(service, user, row, ask, works);
                if (met.isPresent()
                        && best.filter(b -> b.upTo().isAtLeast(works.upTo())).isEmpty()) {
                    best = met;
                }
            }
        }
        return best;
    }

    private Optional<Outcome.Met> used(Service service, Asset user, Requirement row, Ask ask, Outcome.Met works) {
        Trace trace = Trace.of(JudgeReason.COVERED_BY_SERVICE, new Fact.Of(user.id()), new Fact.Of(service.id()))
                .because(Trace.of(JudgeReason.SERVICE_PROVIDER, new Fact.Of(service.id()))
                        .because(works.trace()));
        if (!ask.isInForce()) {
            return Optional.of(new Outcome.Met(trace, works.upTo(), works.helped(), works.claimed()));
        }
        return use(service, user, row.id()) instanceof Outcome.Met seen
                ? Optional.of(
                        new Outcome.Met(trace.because(seen.trace()), works.upTo(), works.helped(), works.claimed()))
                : Optional.empty();
    }

    /** Why services that could cover a row of an asset do not; for the trace of a row that is open. */
    List<Trace> missing(Asset user, Requirement row, Ask ask) {
        List<Trace> missing = new ArrayList<>();
        for (Service service : byUser.getOrDefault(user.id(), List.of())) {
            if (service.rows().contains(row.id())) {
                Fact of = new Fact.Of(service.id());
                if (!mayBeAService(row)) {
                    missing.add(Trace.of(JudgeReason.SERVICE_CANNOT_COVER, of, new Fact.Row(row.id())));
                } else if (!working.containsKey(new Key(service.id(), row.id(), ask))) {
                    missing.add(Trace.of(JudgeReason.SERVICE_NOT_MET_BY_PROVIDER, of, new Fact.Row(row.id())));
                } else if (!isCarried(service, user)) {
                    missing.add(Trace.of(JudgeReason.SERVICE_NOT_CARRIED, of, new Fact.Of(user.id())));
                } else if (ask.isInForce()) {
                    missing.add(Trace.of(JudgeReason.SERVICE_NOT_USED, new Fact.Of(user.id()), of));
                }
            }
        }
        return missing;
    }

    /** Whether the model shows a service of a kind reaching an asset. */
    boolean reaches(Asset user, String kind) {
        String wanted = kind.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return byUser.getOrDefault(user.id(), List.of()).stream()
                .anyMatch(service ->
                        service.kind().name().toLowerCase(Locale.ROOT).equals(wanted) && isCarried(service, user));
    }

    /** The services that name an asset among their users, by id. */
    List<Service> usedBy(Asset user) {
        return byUser.getOrDefault(user.id(), List.of());
    }

    /** In the same zone as every asset that offers it, or over a declared channel between the two. */
    boolean isCarried(Service service, Asset user) {
        return !service.offeredBy().isEmpty()
                && service.offeredBy().stream()
                        .allMatch(id -> plant.asset(id)
                                .filter(provider -> sharesZone(provider, user) || isJoined(service, provider, user))
                                .isPresent());
    }

    private static boolean sharesZone(Asset one, Asset other) {
        return one.home() instanceof Home.InZone && one.home().equals(other.home());
    }

    private boolean isJoined(Service service, Asset provider, Asset user) {
        return service.channels().stream()
                .map(channels::get)
                .filter(java.util.Objects::nonNull)
                .anyMatch(channel -> (endsAt(channel.from(), user) && endsAt(channel.to(), provider))
                        || (endsAt(channel.to(), user) && endsAt(channel.from(), provider)));
    }

    private boolean endsAt(SubjectId end, Asset asset) {
        if (end.equals(asset.id())) {
            return true;
        }
        return end instanceof ZoneId zone
                && asset.home() instanceof Home.InZone(ZoneId home)
                && plant.isSelfOrAncestor(zone, home);
    }

    /** What is seen of an asset using a service: joined, forwarding, enrolled. */
    Outcome use(Service service, Asset user, RequirementId row) {
        List<Testimony> testimonies = new ArrayList<>();
        addUse(testimonies, service, user.id(), row);
        groupsOf.getOrDefault(user.id(), List.of()).forEach(group -> addUse(testimonies, service, group, row));
        if (user.home() instanceof Home.InZone(ZoneId zone)) {
            evidence.useOf(service.id(), zone).stream()
                    .filter(piece -> staleness.wasMember(piece, user))
                    .forEach(piece -> testimonies.add(said(piece, row)));
        }
        return weighing.weigh(testimonies, new Use(service, user, row));
    }

    private void addUse(List<Testimony> testimonies, Service service, SubjectId subject, RequirementId row) {
        evidence.useOf(service.id(), subject).forEach(piece -> testimonies.add(said(piece, row)));
    }

    private static Testimony said(Evidence piece, RequirementId row) {
        return new Testimony(piece, new Statement(row, piece.favourable(), Statement.Means.DIRECT, ""));
    }

    private final class Use implements Weighing.Question {
        private final Service service;
        private final Asset user;
        private final RequirementId row;

        Use(Service service, Asset user, RequirementId row) {
            this.service = service;
            this.user = user;
            this.row = row;
        }

        @Override
        public RequirementId row() {
            return row;
        }

        @Override
        public SubjectId subject() {
            return user.id();
        }

        @Override
        public boolean inForce() {
            return true;
        }

        @Override
        public ProofClass proof() {
            return ProofClass.SETTING;
        }

        @Override
        public boolean ofShare() {
            return false;
        }

        @Override
        public Optional<Trace> stale(Evidence piece) {
            return staleness
                    .ofService(piece, service)
                    .or(() -> plant.componentsOf(user).stream()
                            .flatMap(component ->
                                    staleness.ofComponent(piece, user, component, ProofClass.SETTING).stream())
                            .findFirst());
        }

        @Override
        public Optional<Trace> unidentified(Evidence piece) {
            return Optional.empty();
        }

        @Override
        public Optional<Trace> serviceMissing(Evidence piece, String serviceKind) {
            return Optional.empty();
        }
    }
}
