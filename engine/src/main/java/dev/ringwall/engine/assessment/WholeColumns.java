package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.Rollup.ConduitScope;
import dev.ringwall.engine.catalog.Rollup.ProofClass;
import dev.ringwall.engine.catalog.Rollup.Way;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All rows of zones, conduits and control systems at once, as {@link SystemJudge} answers them one by one, in the same
 * order: conditions, parts, the system's share, what is said against the whole, countermeasures.
 */
final class WholeColumns implements Rollcall {

    private static final long[] NONE = new long[2];

    private final Ground ground;
    private final SystemSheet sheet;
    private final Scale scale;
    private final Voicebook voices;
    private final ComponentColumns components;
    private final ServiceColumns services;
    private final Map<SubjectId, long[][]> conduits = new HashMap<>();
    private Optional<LastAsked> lastAsked = Optional.empty();
    private final Map<SubjectId, IdentityHashMap<Voice, long[]>> stale = new HashMap<>();

    WholeColumns(Ground ground, SystemSheet sheet, ComponentColumns components, ServiceColumns services) {
        this.ground = ground;
        this.sheet = sheet;
        this.components = components;
        this.services = services;
        this.scale = new Scale(ground.plant().plant().settings(), ground.asOf(), sheet.system());
        this.voices = new Voicebook(ground.evidence(), sheet.system());
    }

    /** The next subject: what was found of the last one is forgotten. */
    void begin() {
        stale.clear();
    }

    private IdentityHashMap<Voice, long[]> staleFor(Whole whole) {
        return stale.computeIfAbsent(whole.id(), any -> new IdentityHashMap<>());
    }

    long[] zone(Zone zone, Ask ask) {
        long[] asked = asked(condition -> ground.conditions().isAbsent(zone.id(), condition, ask.isInForce()));
        Whole whole = Whole.of(zone, ground.plant());
        long[] edges = and(asked, sheet.of(Way.EDGE));
        long[] result = byParts(whole, minus(asked, edges), ask);
        Planes.join(result, edgesOf(zone, whole, edges, ask));
        return compensated(zone.id(), result, asked, ask);
    }

    /** What a conduit answers, without what follows from other rows of its own. */
    long[] conduit(Conduit conduit, Ask ask) {
        long[][] known = conduits.computeIfAbsent(conduit.id(), any -> new long[Ask.values().length][]);
        if (known[ask.ordinal()] == null) {
            known[ask.ordinal()] = judge(conduit, ask);
        }
        return known[ask.ordinal()];
    }

    private long[] judge(Conduit conduit, Ask ask) {
        long[] asked = asked(condition -> ground.conditions().isAbsent(conduit.id(), condition, ask.isInForce()));
        List<Asset> inside = ground.plant().assetsOf(conduit.id());
        asked = minus(asked, sheet.of(ConduitScope.NEVER));
        asked = minus(asked, minus(sheet.of(ConduitScope.ASSET), takePart(inside, ask)));
        long[] edges = and(asked, sheet.of(Way.EDGE));
        long[] result = byParts(Whole.of(conduit, inside), minus(asked, edges), ask);
        Planes.join(result, byParts(Whole.of(conduit, boundaryOf(conduit, inside)), edges, ask));
        return compensated(conduit.id(), result, asked, ask);
    }

    long[] system(ControlSystem system, Ask ask) {
        long[] all = sheet.system().all();
        return compensated(system.id(), byParts(Whole.of(system, ground.plant()), all, ask), all, ask);
    }

    private long[] asked(Predicate<Condition> isAbsent) {
        long[] asked = sheet.system().all();
        for (Condition condition : ground.conditions().statedAbsentSomewhere()) {
            if (isAbsent.test(condition)) {
                asked = minus(asked, sheet.system().dependingOn(condition));
            }
        }
        return asked;
    }

    /** Rows that some asset has a counterpart to; with any asset at all, also those without counterparts. */
    private long[] takePart(List<Asset> assets, Ask ask) {
        long[] rows = assets.isEmpty() ? new long[2] : sheet.withoutParts().clone();
        for (Asset asset : assets) {
            long[] own = components.own(asset).of(ask.isInForce());
            rows[0] |= Planes.asked(own, 0);
            rows[1] |= Planes.asked(own, 1);
        }
        return rows;
    }

    private List<Asset> boundaryOf(Conduit conduit, List<Asset> inside) {
        List<Asset> devices = inside.stream()
                .filter(asset -> ground.plant().isOfType(asset, ComponentType.NETWORK_DEVICE))
                .toList();
        return devices.isEmpty()
                ? conduit.terminatedBy().stream()
                        .flatMap(id -> ground.plant().asset(id).stream())
                        .toList()
                : devices;
    }

    private long[] edgesOf(Zone zone, Whole whole, long[] rows, Ask ask) {
        List<Conduit> around = ground.plant().conduitsOf(zone.id());
        long[] all = Planes.none();
        if (around.isEmpty()) {
            if (ask.isInForce() && !isObservedAlone(zone, ground.day())) {
                all[Planes.UNKNOWN] = rows[0];
                all[Planes.UNKNOWN + 1] = rows[1];
            }
            return all;
        }
        for (Conduit conduit : around) {
            Planes.join(all, conduit(conduit, ask), rows);
        }
        Planes.settle(all);
        List<Voice> ofWhole = ofWhole(whole);
        said(whole, ofWhole, rows, ask, sheet.system().all()).ifPresent(said -> addAgainst(all, said));
        return all;
    }

    private boolean isObservedAlone(Zone zone, LocalDate day) {
        return ground.conditions().statements().stream()
                .anyMatch(statement -> SystemJudge.isObservedAlone(statement, zone, day));
    }

    private long[] byParts(Whole whole, long[] rows, Ask ask) {
        List<Voice> ofWhole = ofWhole(whole);
        long[] byAssets = minus(rows, sheet.of(Way.ZONE));
        long[] result = parts(whole, ofWhole, byAssets, ask);
        Optional<long[]> said = said(whole, ofWhole, rows, ask, sheet.system().all());
        long[] shares = and(rows, or(sheet.of(Way.JOIN), sheet.of(Way.ZONE)));
        Planes.join(result, share(whole, said, shares, ask));
        Planes.settle(result);
        said.ifPresent(spoken -> addAgainst(result, spoken));
        return result;
    }

    /** What the voices on the whole say of it; empty where there are none. */
    private Optional<long[]> said(Whole whole, List<Voice> ofWhole, long[] rows, Ask ask, long[] shares) {
        return ofWhole.isEmpty()
                ? Optional.empty()
                : Optional.of(scale.weigh(ofWhole, new Asked(whole, shares), ask.isInForce(), rows));
    }

    /** What an audit said against the whole stands, whatever its parts say for themselves. */
    private static void addAgainst(long[] result, long[] said) {
        long[] against = new long[2];
        for (int half = 0; half < 2; half++) {
            against[half] = result[Planes.MET + half] & (said[Planes.NOT_MET + half] | said[Planes.FADED + half]);
        }
        Planes.replace(result, said, against);
    }

    private long[] parts(Whole whole, List<Voice> ofWhole, long[] rows, Ask ask) {
        long[] all = Planes.none();
        Speaking speaking = new Speaking(whole, rows);
        for (Asset asset : whole.assets()) {
            Planes.join(all, part(whole, asset, ask, speaking), rows);
        }
        Planes.settle(all);
        long[] nobody = {rows[0] & ~Planes.asked(all, 0), rows[1] & ~Planes.asked(all, 1)};
        if ((nobody[0] | nobody[1]) != 0) {
            long[] edges = sheet.of(Way.EDGE);
            Planes.join(all, scale.weigh(ofWhole, new Asked(whole, edges), ask.isInForce(), nobody));
        }
        return all;
    }

    /** How one asset answers for the whole. */
    private long[] part(Whole whole, Asset asset, Ask ask, Speaking speaking) {
        long[] own = own(whole, asset).of(ask.isInForce());
        return services.reachAny(asset) || speaking.mayAnswer(own) || isHelped(asset, ask)
                ? helped(whole, asset, ask, own, speaking)
                : own;
    }

    @Override
    public Optional<Roll> call(Whole whole, Requirement row, Ask ask) {
        List<long[]> each = answersOf(whole, ask);
        int number = sheet.system().numberOf(row.id());
        long[] all = Planes.none();
        each.forEach(planes -> Planes.join(all, planes));
        Planes.settle(all);
        Verdict verdict = Verdict.of(all, number);
        int plane = switch (verdict.status()) {
            case NOT_MET -> Planes.NOT_MET;
            case UNKNOWN -> Planes.UNKNOWN;
            case MET, NOT_APPLICABLE -> Planes.MET;
        };
        List<Asset> deciding = new ArrayList<>();
        int asked = 0;
        for (int i = 0; i < each.size(); i++) {
            asked += Verdict.of(each.get(i), number).status() == Status.NOT_APPLICABLE ? 0 : 1;
            if (Planes.has(each.get(i), plane, number)) {
                deciding.add(whole.assets().get(i));
            }
        }
        // One more than the limit is told too: a line that says "1 more" is no shorter.
        int told = deciding.size() <= Assessment.TOLD + 1 ? deciding.size() : Assessment.TOLD;
        return Optional.of(new Roll(
                verdict.status(),
                deciding.subList(0, told),
                deciding.size(),
                asked,
                verdict.upTo(),
                verdict.helped(),
                verdict.claimed()));
    }

    /** The last whole is asked row after row. */
    private synchronized List<long[]> answersOf(Whole whole, Ask ask) {
        if (!lastAsked.filter(last -> last.is(whole, ask)).isPresent()) {
            Speaking speaking = new Speaking(whole, sheet.system().all());
            lastAsked = Optional.of(new LastAsked(
                    whole,
                    ask,
                    whole.assets().stream()
                            .map(asset -> part(whole, asset, ask, speaking))
                            .toList()));
        }
        return lastAsked.orElseThrow().answers();
    }

    private record LastAsked(Whole whole, Ask ask, List<long[]> answers) {
        boolean is(Whole other, Ask asked) {
            return ask == asked
                    && whole.id().equals(other.id())
                    && whole.assets().equals(other.assets());
        }
    }

    private Standing own(Whole whole, Asset asset) {
        return whole.conduit().isPresent()
                ? components.own(asset, whole.conduit().get())
                : components.own(asset);
    }

    private boolean isHelped(Asset asset, Ask ask) {
        return ask.isHelped() && ground.compensations().names(asset.id());
    }

    /** The answers of an asset with everything that may step in for it; of several, the one that carries furthest. */
    private long[] helped(Whole whole, Asset asset, Ask ask, long[] own, Speaking speaking) {
        long[] spoken = speaking.forAsset(asset, ask, own);
        long[] best = spoken.clone();
        services.addCover(asset, ask, best);
        if (isHelped(asset, ask)) {
            Planes.better(best, components.compensations(asset.id(), sheet.system(), ask.isInForce()));
            Planes.better(best, components.ownHelped(asset, ask.isInForce(), whole.conduit()));
        }
        long[] open = new long[2];
        for (int half = 0; half < 2; half++) {
            open[half] = own[Planes.NOT_MET + half] | own[Planes.UNKNOWN + half];
        }
        long[] result = own.clone();
        Planes.replace(result, spoken, or(pair(spoken, Planes.NOT_MET), pair(spoken, Planes.RENEWABLE)));
        Planes.replace(result, best, and(open, pair(best, Planes.MET)));
        return result;
    }

    private static long[] pair(long[] planes, int plane) {
        return new long[] {planes[plane], planes[plane + 1]};
    }

    /** An asset that offers a service, asked for rows itself: its counterparts, else what is said of it for those very rows. */
    long[] provider(Asset provider, Ask ask) {
        long[] own = components.own(provider).of(ask.isInForce());
        Whole alone = Whole.of(provider);
        long[] result = helped(alone, provider, ask, own, new Speaking(alone, NONE));
        long[] others = minus(sheet.system().all(), new long[] {Planes.asked(own, 0), Planes.asked(own, 1)});
        Asked asked = new Asked(alone, sheet.system().all());
        asked.on(provider);
        Planes.join(result, scale.weigh(voices.of(provider.id()), asked, ask.isInForce(), others));
        return result;
    }

    /** The system's own share of rows: evidence on the subject, or a service that all its assets use. */
    private long[] share(Whole whole, Optional<long[]> said, long[] rows, Ask ask) {
        long[] share = Planes.none();
        if (said.isPresent()) {
            Planes.join(share, said.get(), rows);
        } else {
            share[Planes.UNKNOWN] = rows[0];
            share[Planes.UNKNOWN + 1] = rows[1];
        }
        long[] open = and(pair(share, Planes.UNKNOWN), sheet.servable());
        if ((open[0] | open[1]) != 0) {
            addServices(whole, open, share, ask);
        }
        return share;
    }

    private void addServices(Whole whole, long[] open, long[] share, Ask ask) {
        long[] all = Planes.none();
        long[] covered = open.clone();
        long[] asked = new long[2];
        for (Asset asset : whole.assets()) {
            long[] own = own(whole, asset).of(ask.isInForce());
            long[] cover = Planes.none();
            services.addCover(asset, ask, cover);
            for (int half = 0; half < 2; half++) {
                long here = Planes.asked(own, half) | sheet.withoutParts()[half];
                asked[half] |= here;
                covered[half] &= ~here | cover[Planes.MET + half];
            }
            if ((covered[0] | covered[1]) == 0) {
                return;
            }
            Planes.join(all, cover, new long[] {
                Planes.asked(own, 0) | sheet.withoutParts()[0], Planes.asked(own, 1) | sheet.withoutParts()[1]
            });
        }
        Planes.settle(all);
        Planes.replace(share, all, and(covered, asked));
    }

    private long[] compensated(SubjectId subject, long[] own, long[] asked, Ask ask) {
        if (!ask.isHelped() || !ground.compensations().names(subject)) {
            return own;
        }
        long[] help = components.compensations(subject, sheet.system(), ask.isInForce());
        long[] rows = new long[2];
        for (int half = 0; half < 2; half++) {
            long shorter = 0;
            for (int plane = Planes.UP_TO_3; plane < Planes.SIZE; plane += 2) {
                shorter |= own[plane + half] & ~help[plane + half];
            }
            long stays = own[Planes.MET + half] & (~own[Planes.HELPED + half] | ~shorter);
            rows[half] = help[Planes.MET + half] & asked[half] & ~stays;
        }
        Planes.replace(own, help, rows);
        return own;
    }

    /** On the subject itself, on the plant as a whole, and on a control system that every one of its assets belongs to. */
    private List<Voice> ofWhole(Whole whole) {
        List<Voice> own = voices.of(whole.id());
        if (whole.zone().isEmpty() && whole.conduit().isEmpty()) {
            return own;
        }
        List<Voice> all = new ArrayList<>(own);
        all.addAll(ofPlant(whole));
        Voices.systemsAroundAll(whole, ground.plant()).forEach(system -> all.addAll(voices.of(system.id())));
        return all;
    }

    private List<Voice> ofPlant(Whole whole) {
        boolean outside = whole.zone().map(Zone::outside).orElse(false);
        return outside ? List.of() : voices.of(ground.plant().plant().id());
    }

    private static long[] and(long[] one, long[] other) {
        return new long[] {one[0] & other[0], one[1] & other[1]};
    }

    private static long[] or(long[] one, long[] other) {
        return new long[] {one[0] | other[0], one[1] | other[1]};
    }

    private static long[] minus(long[] one, long[] other) {
        return new long[] {one[0] & ~other[0], one[1] & ~other[1]};
    }

    /** What a conduit answers is found anew. */
    void forget(ConduitId conduit) {
        conduits.remove(conduit);
    }

    /** The voices on a subject are gathered anew. */
    void forgetVoices(SubjectId subject) {
        voices.forget(subject);
    }

    /** What is said of a whole on behalf of its assets, where their own evidence says nothing. */
    private final class Speaking {
        private final Whole whole;
        private final List<Voice> all = new ArrayList<>();
        private final List<Voice> named = new ArrayList<>();
        private final long[] spoken = new long[2];
        private final Asked asked;

        Speaking(Whole whole, long[] rows) {
            this.whole = whole;
            this.asked = new Asked(whole, NONE);
            if ((rows[0] | rows[1]) == 0) {
                return;
            }
            all.addAll(voices.of(whole.id()));
            all.addAll(ofPlant(whole));
            whole.zone()
                    .ifPresent(zone -> ground.plant()
                            .ancestorsOf(zone.id())
                            .forEach(ancestor -> named.addAll(voices.of(ancestor.id()))));
            all.forEach(voice -> voice.addRows(spoken));
            named.forEach(voice -> voice.addRows(spoken));
            for (Asset asset : whole.assets()) {
                ofSystems(asset).forEach(voice -> voice.addRows(spoken));
            }
            spoken[0] &= rows[0];
            spoken[1] &= rows[1];
        }

        private List<Voice> ofSystems(Asset asset) {
            List<ControlSystem> systems = ground.plant().systemsOf(asset.id());
            if (systems.isEmpty()) {
                return List.of();
            }
            List<Voice> voicesOfSystems = new ArrayList<>();
            for (ControlSystem system : systems) {
                if (!system.id().equals(whole.id())) {
                    voicesOfSystems.addAll(voices.of(system.id()));
                }
            }
            return voicesOfSystems;
        }

        private long open(long[] own, int half) {
            return own[Planes.UNKNOWN + half] & ~own[Planes.FADED + half] & spoken[half];
        }

        boolean mayAnswer(long[] own) {
            return (open(own, 0) | open(own, 1)) != 0;
        }

        /** Met, not met, or unknown with evidence to renew; in no plane where nothing is said for the asset. */
        long[] forAsset(Asset asset, Ask ask, long[] own) {
            long[] open = {open(own, 0), open(own, 1)};
            if ((open[0] | open[1]) == 0) {
                return Planes.none();
            }
            List<Voice> heard = new ArrayList<>(all.size());
            addMembers(heard, all, asset);
            addMembers(heard, ofSystems(asset), asset);
            for (Voice voice : named) {
                if (voice.names(asset.id())) {
                    heard.add(voice);
                }
            }
            if (heard.isEmpty()) {
                return Planes.none();
            }
            asked.on(asset);
            long[] said = scale.weigh(heard, asked, ask.isInForce(), open);
            // Unknown for both: to be renewed if either is.
            for (int half = 0; half < 2; half++) {
                long both = said[Planes.UNKNOWN + half] & own[Planes.RENEWABLE + half];
                said[Planes.RENEWABLE + half] |= both;
            }
            return said;
        }

        private void addMembers(List<Voice> heard, List<Voice> from, Asset asset) {
            for (Voice voice : from) {
                boolean member = voice.piece().scope().isPresent()
                        ? voice.names(asset.id())
                        : ground.staleness().wasMember(voice.piece(), asset);
                if (member) {
                    heard.add(voice);
                }
            }
        }
    }

    /** Rows asked of a zone, conduit or system as a whole, or of it on behalf of one asset. */
    private final class Asked implements Scale.Asker {
        private final Whole whole;
        private final long[] shares;
        private Optional<Asset> asset = Optional.empty();

        Asked(Whole whole, long[] shares) {
            this.whole = whole;
            this.shares = shares;
        }

        void on(Asset one) {
            asset = Optional.of(one);
        }

        @Override
        public void addStale(Voice voice, long[] rows) {
            if (!voice.piece().kind().isSeenAtPlant()) {
                return;
            }
            if (asset.isPresent()) {
                for (Component component : ground.plant().componentsOf(asset.get())) {
                    ground.addStale(voice.piece(), asset.get(), component, sheet.system(), rows);
                }
            }
            long[] forAll = staleFor(whole).computeIfAbsent(voice, this::staleForAll);
            rows[0] |= forAll[0];
            rows[1] |= forAll[1];
        }

        private long[] staleForAll(Voice voice) {
            if (whole.conduit().isPresent()) {
                return ground.staleness()
                                .ofChannels(voice.piece(), whole.conduit().get())
                                .isPresent()
                        ? sheet.bindingChannels()
                        : NONE;
            }
            return whole.zone().isPresent()
                            && ground.staleness()
                                    .ofLayout(voice.piece(), whole.zone().get())
                                    .isPresent()
                    ? sheet.system().provedBy(ProofClass.LAYOUT)
                    : NONE;
        }

        @Override
        public boolean isIdentified() {
            return asset.isPresent()
                    && ground.plant().componentsOf(asset.get()).stream()
                            .allMatch(component -> ground.componentEvidence().isIdentified(asset.get(), component));
        }

        @Override
        public boolean reaches(String serviceKind) {
            return asset.isPresent() && ground.services().reaches(asset.get(), serviceKind);
        }

        @Override
        public long[] shares() {
            return shares;
        }
    }
}
