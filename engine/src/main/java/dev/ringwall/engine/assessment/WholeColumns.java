package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.Rollup.ConduitScope;
import dev.ringwall.engine.catalog.Rollup.Way;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private Optional<Roster> lastAsked = Optional.empty();
    private final Map<SubjectId, Roster> rosters = new HashMap<>();

    WholeColumns(
            Ground ground, SystemSheet sheet, ComponentColumns components, ServiceColumns services, boolean running) {
        this.ground = ground;
        this.sheet = sheet;
        this.components = components;
        this.services = services;
        this.scale = new Scale(ground.plant().plant().settings(), ground.asOf(), sheet.system());
        this.voices = new Voicebook(ground.evidence(), sheet.system(), running);
    }

    long[] zone(Zone zone, Ask ask) {
        Roster roster = roster(Whole.of(zone, ground.plant()));
        long[] asked = asked(zone.id(), ask);
        long[] edges = and(asked, sheet.of(Way.EDGE));
        long[] result = byParts(roster, minus(asked, edges), ask);
        Planes.join(result, edgesOf(zone, roster, edges, ask));
        return compensated(zone.id(), result, asked, ask);
    }

    /** The roster of a zone or control system, as it stands now. */
    private Roster roster(Whole whole) {
        Roster roster = rosters.get(whole.id());
        if (roster == null) {
            roster = newRoster(whole);
            rosters.put(whole.id(), roster);
        }
        roster.meet(whole);
        return roster;
    }

    private Roster newRoster(Whole whole) {
        return new Roster(whole, ground.staleness(), sheet);
    }

    private Roster oneTime(Whole whole) {
        Roster roster = newRoster(whole);
        roster.meet(whole);
        return roster;
    }

    /** What a conduit answers, without what follows from other rows of its own. */
    long[] conduit(Conduit conduit, Ask ask) {
        return conduits.computeIfAbsent(conduit.id(), any -> judge(conduit))[ask.ordinal()];
    }

    private long[][] judge(Conduit conduit) {
        List<Asset> inside = ground.plant().assetsOf(conduit.id());
        Roster within = oneTime(Whole.of(conduit, inside));
        Roster boundary = oneTime(Whole.of(conduit, boundaryOf(conduit, inside)));
        complete(within);
        complete(boundary);
        boolean alike = within.isAlike()
                && boundary.isAlike()
                && !ground.compensations().names(conduit.id());
        long[][] all = new long[Ask.values().length][];
        for (Ask ask : Ask.values()) {
            all[ask.ordinal()] =
                    alike && ask.isHelped() ? all[ask.unaided().ordinal()] : judge(conduit, within, boundary, ask);
        }
        return all;
    }

    private long[] judge(Conduit conduit, Roster within, Roster boundary, Ask ask) {
        long[] asked = minus(asked(conduit.id(), ask), sheet.of(ConduitScope.NEVER));
        asked = minus(
                asked,
                minus(sheet.of(ConduitScope.ASSET), takePart(within.whole().assets(), ask)));
        long[] edges = and(asked, sheet.of(Way.EDGE));
        long[] result = byParts(within, minus(asked, edges), ask);
        Planes.join(result, byParts(boundary, edges, ask));
        return compensated(conduit.id(), result, asked, ask);
    }

    long[] system(ControlSystem system, Ask ask) {
        long[] all = sheet.system().all();
        Roster roster = roster(Whole.of(system, ground.plant()));
        return compensated(system.id(), byParts(roster, all, ask), all, ask);
    }

    private long[] asked(SubjectId place, Ask ask) {
        int absent = ground.conditions().absent(place).of(ask.isInForce());
        return minus(sheet.system().all(), sheet.system().dependingOn(absent));
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

    private long[] edgesOf(Zone zone, Roster roster, long[] rows, Ask ask) {
        long[] all = Planes.none();
        if (ground.plant().conduitsOf(zone.id()).isEmpty()) {
            if (ask.isInForce() && !isObservedAlone(zone, ground.day())) {
                all[Planes.UNKNOWN] = rows[0];
                all[Planes.UNKNOWN + 1] = rows[1];
            }
            return all;
        }
        Planes.join(all, around(zone, roster)[ask.ordinal()], rows);
        Planes.settle(all);
        if (!hearing(roster).isSilent()) {
            addAgainst(all, said(roster, ask));
        }
        return all;
    }

    /** What all conduits of a zone answer together, before {@link Planes#settle}. */
    private long[][] around(Zone zone, Roster roster) {
        long[][] known = roster.edges();
        if (known == null) {
            known = new long[Ask.values().length][Planes.SIZE];
            for (Conduit conduit : ground.plant().conduitsOf(zone.id())) {
                for (Ask ask : Ask.values()) {
                    Planes.join(known[ask.ordinal()], conduit(conduit, ask));
                }
            }
            roster.keepEdges(known);
        }
        return known;
    }

    /** Whether compensating countermeasures change nothing that a zone answers. */
    boolean isAlike(Zone zone) {
        Roster roster = roster(Whole.of(zone, ground.plant()));
        complete(roster);
        return roster.isAlike()
                && !ground.compensations().names(zone.id())
                && ground.plant().conduitsOf(zone.id()).stream().allMatch(this::isAlike);
    }

    boolean isAlike(Conduit conduit) {
        return isAlike(conduits.computeIfAbsent(conduit.id(), any -> judge(conduit)));
    }

    private static boolean isAlike(long[][] planes) {
        return Planes.isSame(planes[Ask.ABLE.ordinal()], planes[Ask.ABLE_WITH_HELP.ordinal()])
                && Planes.isSame(planes[Ask.IN_FORCE_UNAIDED.ordinal()], planes[Ask.IN_FORCE.ordinal()]);
    }

    private boolean isObservedAlone(Zone zone, LocalDate day) {
        return ground.conditions().statements().stream()
                .anyMatch(statement -> SystemJudge.isObservedAlone(statement, zone, day));
    }

    private long[] byParts(Roster roster, long[] rows, Ask ask) {
        long[] byAssets = minus(rows, sheet.of(Way.ZONE));
        long[] result = parts(roster, byAssets, ask);
        long[] shares = and(rows, or(sheet.of(Way.JOIN), sheet.of(Way.ZONE)));
        Planes.join(result, share(roster, shares, ask));
        Planes.settle(result);
        if (!hearing(roster).isSilent()) {
            addAgainst(result, said(roster, ask));
        }
        return result;
    }

    private Hearing hearing(Roster roster) {
        Hearing known = roster.hearing();
        if (known == null) {
            known = new Hearing(
                    ofWhole(roster.whole()), speaking(roster, sheet.system().all()));
            roster.hear(known);
        }
        return known;
    }

    /** What the voices on the whole say of it, in every row. */
    private long[] said(Roster roster, Ask ask) {
        Asked asker = asked(roster, sheet.system().all());
        return hearing(roster).said(scale, asker, ask.isInForce());
    }

    private Asked asked(Roster roster, long[] shares) {
        return new Asked(ground, sheet.system(), roster, shares);
    }

    /** What an audit said against the whole stands, whatever its parts say for themselves. */
    private static void addAgainst(long[] result, long[] said) {
        long[] against = new long[2];
        for (int half = 0; half < 2; half++) {
            against[half] = result[Planes.MET + half] & (said[Planes.NOT_MET + half] | said[Planes.FADED + half]);
        }
        Planes.replace(result, said, against);
    }

    private long[] parts(Roster roster, long[] rows, Ask ask) {
        complete(roster);
        long[] all = roster.join(ask, rows);
        Planes.settle(all);
        long[] nobody = {rows[0] & ~Planes.asked(all, 0), rows[1] & ~Planes.asked(all, 1)};
        if ((nobody[0] | nobody[1]) != 0) {
            Asked asker = asked(roster, sheet.of(Way.EDGE));
            Planes.join(all, hearing(roster).saidOfEdges(scale, asker, ask.isInForce()), nobody);
        }
        return all;
    }

    private void complete(Roster roster) {
        if (!roster.isComplete()) {
            Speaking speaking = hearing(roster).speaking();
            Whole whole = roster.whole();
            roster.complete(asset -> own(whole, asset), (asset, own) -> part(whole, asset, own, speaking));
        }
    }

    private Speaking speaking(Roster roster, long[] rows) {
        List<Voice> all = new ArrayList<>(voices.of(roster.whole().id()));
        all.addAll(ofPlant(roster.whole()));
        return new Speaking(ground, voices, scale, roster, all, rows);
    }

    /** How one asset answers for the whole. */
    private Roster.Part part(Whole whole, Asset asset, Standing own, Speaking speaking) {
        boolean named = ground.compensations().names(asset.id());
        boolean served = services.reachAny(asset);
        if (!named && !served && !speaking.mayAnswer(own.able) && !speaking.mayAnswer(own.inForce)) {
            return own.part();
        }
        if (!named && !served) {
            return components
                    .share(new Standing(
                            part(whole, asset, Ask.ABLE, own, speaking),
                            part(whole, asset, Ask.IN_FORCE_UNAIDED, own, speaking)))
                    .part();
        }
        long[][] planes = new long[Ask.values().length][];
        for (Ask ask : Ask.values()) {
            planes[ask.ordinal()] = part(whole, asset, ask, own, speaking);
        }
        return new Roster.Part(planes, served);
    }

    private long[] part(Whole whole, Asset asset, Ask ask, Standing own, Speaking speaking) {
        long[] alone = own.of(ask.isInForce());
        return services.reachAny(asset) || speaking.mayAnswer(alone) || isHelped(asset, ask)
                ? helped(whole, asset, ask, alone, speaking)
                : alone;
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
        Roster roster = lastAsked
                .filter(last -> last.whole().id().equals(whole.id())
                        && last.whole().assets().equals(whole.assets()))
                .orElseGet(() -> oneTime(whole));
        lastAsked = Optional.of(roster);
        complete(roster);
        return roster.each(ask);
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
        Roster roster = oneTime(alone);
        Speaking nobody = new Speaking(ground, voices, scale, roster, List.of(), NONE);
        long[] result = helped(alone, provider, ask, own, nobody);
        long[] others = minus(sheet.system().all(), new long[] {Planes.asked(own, 0), Planes.asked(own, 1)});
        Asked asked = asked(roster, sheet.system().all());
        asked.on(provider);
        Planes.join(result, scale.weigh(voices.of(provider.id()), asked, ask.isInForce(), others));
        return result;
    }

    /** The system's own share of rows: evidence on the subject, or a service that all its assets use. */
    private long[] share(Roster roster, long[] rows, Ask ask) {
        long[] share = Planes.none();
        if (!hearing(roster).isSilent()) {
            Planes.join(share, said(roster, ask), rows);
        } else {
            share[Planes.UNKNOWN] = rows[0];
            share[Planes.UNKNOWN + 1] = rows[1];
        }
        long[] open = and(pair(share, Planes.UNKNOWN), sheet.servable());
        if ((open[0] | open[1]) != 0 && roster.isServed()) {
            addServices(roster.whole(), open, share, ask);
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

    /** Judges a conduit anew; whether it answers otherwise than before. */
    boolean answersOtherwise(Conduit conduit) {
        long[][] now = judge(conduit);
        long[][] before = conduits.put(conduit.id(), now);
        return before == null || !Arrays.deepEquals(before, now);
    }

    /** The voices on a subject are gathered anew. */
    void forgetVoices(SubjectId subject) {
        voices.forget(subject);
    }

    /** What is said of a zone or system is heard anew, and everybody who answers for it judged anew. */
    void hearAgain(SubjectId whole) {
        Roster roster = rosters.get(whole);
        if (roster != null) {
            roster.hearAgain();
        }
    }

    /** What the conduits of a zone answer is found anew. */
    void forgetEdges(SubjectId zone) {
        Roster roster = rosters.get(zone);
        if (roster != null) {
            roster.forgetEdges();
        }
    }

    /** One of those who answer for a zone or system is judged anew. */
    void forgetPart(SubjectId whole, Asset asset) {
        Roster roster = rosters.get(whole);
        if (roster != null) {
            roster.forget(asset);
        }
    }

    /** Which assets of a zone reach outside it is found anew. */
    void forgetOutside(SubjectId zone) {
        Roster roster = rosters.get(zone);
        if (roster != null) {
            roster.forgetOutside();
        }
    }
}
