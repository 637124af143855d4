package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.Rollup.Way;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How each asset of a zone, conduit or control system answers for it, in all rows at once: by itself, or by what steps
 * in for it, as {@link SystemJudge} finds it row by row.
 */
final class PartColumns implements Rollcall {

    private static final long[] NONE = new long[2];

    private final Ground ground;
    private final SystemSheet sheet;
    private final Scale scale;
    private final Voicebook voices;
    private final ComponentColumns components;
    private final ServiceColumns services;
    private final Map<SubjectId, Roster> rosters = new HashMap<>();
    private Optional<Roster> lastAsked = Optional.empty();

    PartColumns(
            Ground ground, SystemSheet sheet, ComponentColumns components, ServiceColumns services, boolean running) {
        this.ground = ground;
        this.sheet = sheet;
        this.components = components;
        this.services = services;
        this.scale = new Scale(ground.plant().plant().settings(), ground.asOf(), sheet.system());
        this.voices = new Voicebook(ground.evidence(), sheet.system(), running);
    }

    /** The roster of a zone or control system that is kept while the plant changes. */
    Roster keptRoster(Whole whole) {
        return rosters.computeIfAbsent(whole.id(), any -> newRoster(whole));
    }

    Optional<Roster> kept(SubjectId whole) {
        return Optional.ofNullable(rosters.get(whole));
    }

    private Roster newRoster(Whole whole) {
        return new Roster(whole, ground.staleness(), sheet);
    }

    Roster roster(Whole whole) {
        Roster roster = newRoster(whole);
        roster.meet(whole);
        return roster;
    }

    /** The voices on a subject are gathered anew. */
    void forgetVoices(SubjectId subject) {
        voices.forget(subject);
    }

    Hearing hearing(Roster roster) {
        Hearing known = roster.hearing();
        if (known == null) {
            known = new Hearing(
                    ofWhole(roster.whole()), speaking(roster, sheet.system().all()));
            roster.hear(known);
        }
        return known;
    }

    /** What the voices on the whole say of it, in every row. */
    long[] said(Roster roster, Ask ask) {
        Asked asker = asker(roster, sheet.system().all());
        return hearing(roster).said(scale, asker, ask.isInForce());
    }

    /** What the voices on the whole say of its edges. */
    long[] saidOfEdges(Roster roster, Ask ask) {
        return hearing(roster).saidOfEdges(scale, asker(roster, sheet.of(Way.EDGE)), ask.isInForce());
    }

    private Asked asker(Roster roster, long[] shares) {
        return new Asked(ground, sheet.system(), roster, shares);
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

    void complete(Roster roster) {
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

    Standing own(Whole whole, Asset asset) {
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
        Planes.replace(
                result, spoken, RowSet.or(RowSet.of(spoken, Planes.NOT_MET), RowSet.of(spoken, Planes.RENEWABLE)));
        Planes.replace(result, best, RowSet.and(open, RowSet.of(best, Planes.MET)));
        return result;
    }

    /** An asset that offers a service, asked for rows itself: its counterparts, else what is said of it for those very rows. */
    long[] provider(Asset provider, Ask ask) {
        long[] own = components.own(provider).of(ask.isInForce());
        Whole alone = Whole.of(provider);
        Roster roster = roster(alone);
        Speaking nobody = new Speaking(ground, voices, scale, roster, List.of(), NONE);
        long[] result = helped(alone, provider, ask, own, nobody);
        long[] others = RowSet.minus(sheet.system().all(), RowSet.asked(own));
        Asked asker = asker(roster, sheet.system().all());
        asker.on(provider);
        Planes.join(result, scale.weigh(voices.of(provider.id()), asker, ask.isInForce(), others));
        return result;
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
                .filter(last -> isOf(last, whole))
                .or(() -> kept(whole.id()).filter(kept -> isOf(kept, whole)))
                .orElseGet(() -> roster(whole));
        lastAsked = Optional.of(roster);
        complete(roster);
        return roster.each(ask);
    }

    private static boolean isOf(Roster roster, Whole whole) {
        return roster.whole().id().equals(whole.id()) && roster.whole().assets().equals(whole.assets());
    }
}
