package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Rollup.ConduitScope;
import dev.ringwall.engine.catalog.Rollup.Way;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Zone;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All rows of zones, conduits and control systems at once, as {@link SystemJudge} answers them one by one, in the same
 * order: conditions, parts, the system's share, what is said against the whole, countermeasures.
 */
final class WholeColumns {

    private final Ground ground;
    private final SystemSheet sheet;
    private final ComponentColumns components;
    private final ServiceColumns services;
    private final PartColumns parts;
    private final Map<SubjectId, long[][]> conduits = new HashMap<>();

    WholeColumns(
            Ground ground, SystemSheet sheet, ComponentColumns components, ServiceColumns services, PartColumns parts) {
        this.ground = ground;
        this.sheet = sheet;
        this.components = components;
        this.services = services;
        this.parts = parts;
    }

    long[] zone(Zone zone, Ask ask) {
        Roster roster = roster(Whole.of(zone, ground.plant()));
        long[] asked = asked(zone.id(), ask);
        long[] edges = RowSet.and(asked, sheet.of(Way.EDGE));
        long[] result = byParts(roster, RowSet.minus(asked, edges), ask);
        Planes.join(result, edgesOf(zone, roster, edges, ask));
        return compensated(zone.id(), result, asked, ask);
    }

    /** The roster of a zone or control system, as it stands now. */
    private Roster roster(Whole whole) {
        Roster roster = parts.keptRoster(whole);
        roster.meet(whole);
        return roster;
    }

    /** What a conduit answers, without what follows from other rows of its own. */
    long[] conduit(Conduit conduit, Ask ask) {
        return conduits.computeIfAbsent(conduit.id(), any -> judge(conduit))[ask.ordinal()];
    }

    private long[][] judge(Conduit conduit) {
        List<Asset> inside = ground.plant().assetsOf(conduit.id());
        Roster within = parts.roster(Whole.of(conduit, inside));
        Roster boundary = parts.roster(Whole.of(conduit, boundaryOf(conduit, inside)));
        parts.complete(within);
        parts.complete(boundary);
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
        long[] asked = RowSet.minus(asked(conduit.id(), ask), sheet.of(ConduitScope.NEVER));
        asked = RowSet.minus(
                asked,
                RowSet.minus(
                        sheet.of(ConduitScope.ASSET), takePart(within.whole().assets(), ask)));
        long[] edges = RowSet.and(asked, sheet.of(Way.EDGE));
        long[] result = byParts(within, RowSet.minus(asked, edges), ask);
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
        return RowSet.minus(sheet.system().all(), sheet.system().dependingOn(absent));
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
        if (!parts.hearing(roster).isSilent()) {
            addAgainst(all, parts.said(roster, ask));
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
        parts.complete(roster);
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
        long[] byAssets = RowSet.minus(rows, sheet.of(Way.ZONE));
        long[] result = each(roster, byAssets, ask);
        long[] shares = RowSet.and(rows, RowSet.or(sheet.of(Way.JOIN), sheet.of(Way.ZONE)));
        Planes.join(result, share(roster, shares, ask));
        Planes.settle(result);
        if (!parts.hearing(roster).isSilent()) {
            addAgainst(result, parts.said(roster, ask));
        }
        return result;
    }

    private long[] each(Roster roster, long[] rows, Ask ask) {
        parts.complete(roster);
        long[] all = roster.join(ask, rows);
        Planes.settle(all);
        long[] nobody = {rows[0] & ~Planes.asked(all, 0), rows[1] & ~Planes.asked(all, 1)};
        if (!RowSet.isEmpty(nobody)) {
            Planes.join(all, parts.saidOfEdges(roster, ask), nobody);
        }
        return all;
    }

    /** What an audit said against the whole stands, whatever its parts say for themselves. */
    private static void addAgainst(long[] result, long[] said) {
        long[] against = new long[2];
        for (int half = 0; half < 2; half++) {
            against[half] = result[Planes.MET + half] & (said[Planes.NOT_MET + half] | said[Planes.FADED + half]);
        }
        Planes.replace(result, said, against);
    }

    /** The system's own share of rows: evidence on the subject, or a service that all its assets use. */
    private long[] share(Roster roster, long[] rows, Ask ask) {
        long[] share = Planes.none();
        if (!parts.hearing(roster).isSilent()) {
            Planes.join(share, parts.said(roster, ask), rows);
        } else {
            share[Planes.UNKNOWN] = rows[0];
            share[Planes.UNKNOWN + 1] = rows[1];
        }
        long[] open = RowSet.and(RowSet.of(share, Planes.UNKNOWN), sheet.servable());
        if (!RowSet.isEmpty(open) && roster.isServed()) {
            addServices(roster.whole(), open, share, ask);
        }
        return share;
    }

    private void addServices(Whole whole, long[] open, long[] share, Ask ask) {
        long[] all = Planes.none();
        long[] covered = open.clone();
        long[] asked = new long[2];
        for (Asset asset : whole.assets()) {
            long[] own = parts.own(whole, asset).of(ask.isInForce());
            long[] cover = Planes.none();
            services.addCover(asset, ask, cover);
            for (int half = 0; half < 2; half++) {
                long here = Planes.asked(own, half) | sheet.withoutParts()[half];
                asked[half] |= here;
                covered[half] &= ~here | cover[Planes.MET + half];
            }
            if (RowSet.isEmpty(covered)) {
                return;
            }
            Planes.join(all, cover, new long[] {
                Planes.asked(own, 0) | sheet.withoutParts()[0], Planes.asked(own, 1) | sheet.withoutParts()[1]
            });
        }
        Planes.settle(all);
        Planes.replace(share, all, RowSet.and(covered, asked));
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

    /** Judges a conduit anew; whether it answers otherwise than before. */
    boolean answersOtherwise(Conduit conduit) {
        long[][] now = judge(conduit);
        long[][] before = conduits.put(conduit.id(), now);
        return before == null || !Arrays.deepEquals(before, now);
    }

    /** What is said of a zone or system is heard anew, and everybody who answers for it judged anew. */
    void hearAgain(SubjectId whole) {
        parts.kept(whole).ifPresent(Roster::hearAgain);
    }

    /** What the conduits of a zone answer is found anew. */
    void forgetEdges(SubjectId zone) {
        parts.kept(zone).ifPresent(Roster::forgetEdges);
    }

    /** One of those who answer for a zone or system is judged anew. */
    void forgetPart(SubjectId whole, Asset asset) {
        parts.kept(whole).ifPresent(roster -> roster.forget(asset));
    }

    /** Which assets of a zone reach outside it is found anew. */
    void forgetOutside(SubjectId zone) {
        parts.kept(zone).ifPresent(Roster::forgetOutside);
    }
}
