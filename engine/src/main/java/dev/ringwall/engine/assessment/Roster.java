package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Rollup.ProofClass;
import dev.ringwall.engine.evidence.Staleness;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Zone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The assets that answer for a zone, conduit or control system, how each of them answers, and the AND of all; kept while the
 * plant changes, so that an asset that answers otherwise costs the AND of its block and not that of the whole.
 *
 * <p>Layout: one reference an asset to its answers, which assets that answer alike share; one set of planes by {@link Ask}
 * for each block of 32 assets.
 */
final class Roster {

    private static final int SHIFT = 5;
    private static final int BLOCK = 1 << SHIFT;
    private static final long[] NONE = new long[2];

    private final Staleness staleness;
    private final SystemSheet sheet;
    private final IdentityHashMap<Voice, long[]> stale = new IdentityHashMap<>(4);
    private Whole whole;
    private @Nullable List<Asset> outsiders;
    private @Nullable List<ControlSystem> systems;
    private Asset[] assets = {};
    private @Nullable Part[] parts = {};
    private @Nullable Part[] blocks = {};
    private boolean complete = true;

    /** How one asset, or a block of them, answers: planes by {@link Ask}. */
    static final class Part {
        private final long[][] planes;

        Part(long[][] planes) {
            this.planes = planes;
        }
    }

    /** Judges one asset. */
    interface Judgement {
        Part of(Asset asset);
    }

    Roster(Whole whole, Staleness staleness, SystemSheet sheet) {
        this.whole = whole;
        this.staleness = staleness;
        this.sheet = sheet;
    }

    Whole whole() {
        return whole;
    }

    /** The whole as it stands now; what nobody touched since is kept. */
    void meet(Whole now) {
        whole = now;
        List<Asset> present = now.assets();
        int prefix = 0;
        int both = Math.min(assets.length, present.size());
        while (prefix < both && isSame(assets[prefix], present.get(prefix))) {
            prefix++;
        }
        if (prefix == assets.length && prefix == present.size()) {
            return;
        }
        int suffix = 0;
        while (suffix < both - prefix
                && isSame(assets[assets.length - 1 - suffix], present.get(present.size() - 1 - suffix))) {
            suffix++;
        }
        @Nullable Part[] moved = new @Nullable Part[present.size()];
        System.arraycopy(parts, 0, moved, 0, prefix);
        System.arraycopy(parts, parts.length - suffix, moved, moved.length - suffix, suffix);
        boolean shifted = assets.length != present.size();
        int lastTouched = shifted ? moved.length - 1 : moved.length - 1 - suffix;
        assets = present.toArray(Asset[]::new);
        parts = moved;
        blocks = Arrays.copyOf(blocks, (moved.length + BLOCK - 1) >> SHIFT);
        for (int block = prefix >> SHIFT; block < blocks.length && block <= lastTouched >> SHIFT; block++) {
            blocks[block] = null;
        }
        complete = moved.length == 0;
        systems = null;
        forgetOutside();
    }

    /** An asset that was replaced is another object: comparing all its fields is not needed. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Asset one, Asset other) {
        return one == other;
    }

    /** Another set of its assets may reach outside the zone. */
    void forgetOutside() {
        List<Asset> before = outsiders;
        outsiders = null;
        if (before != null && !stale.isEmpty() && !sameAs(before)) {
            stale.clear();
            forgetParts();
        }
    }

    private boolean sameAs(List<Asset> before) {
        List<Asset> now = outsiders();
        boolean same = now.size() == before.size();
        for (int i = 0; same && i < now.size(); i++) {
            same = isSame(now.get(i), before.get(i));
        }
        return same;
    }

    private List<Asset> outsiders() {
        List<Asset> known = outsiders;
        if (known == null) {
            known = new ArrayList<>(2);
            for (Asset asset : assets) {
                if (staleness.reachesOutside(asset)) {
                    known.add(asset);
                }
            }
            outsiders = known;
        }
        return known;
    }

    private void forgetParts() {
        Arrays.fill(parts, null);
        Arrays.fill(blocks, null);
        complete = false;
    }

    /** One asset is judged again. */
    void forget(Asset asset) {
        for (int i = 0; i < assets.length; i++) {
            if (isSame(assets[i], asset)) {
                parts[i] = null;
                blocks[i >> SHIFT] = null;
                complete = false;
            }
        }
    }

    boolean isComplete() {
        return complete;
    }

    /** The control systems that everybody belongs to. */
    List<ControlSystem> systemsAround(PlantIndex plant) {
        List<ControlSystem> known = systems;
        if (known == null) {
            known = Voices.systemsAroundAll(whole, plant);
            systems = known;
        }
        return known;
    }

    /** Judges those of whom nothing is known. */
    void complete(Judgement judgement) {
        for (int block = 0; block < blocks.length; block++) {
            if (blocks[block] == null) {
                blocks[block] = block(block << SHIFT, judgement);
            }
        }
        complete = true;
    }

    private Part block(int from, Judgement judgement) {
        long[][] all = new long[Ask.values().length][Planes.SIZE];
        int to = Math.min(from + BLOCK, parts.length);
        for (int i = from; i < to; i++) {
            Part part = parts[i];
            if (part == null) {
                part = judgement.of(assets[i]);
                parts[i] = part;
            }
            for (int ask = 0; ask < all.length; ask++) {
                Planes.join(all[ask], part.planes[ask]);
            }
        }
        return new Part(all);
    }

    /** The AND of everybody's answers to some rows, before {@link Planes#settle}. */
    long[] join(Ask ask, long[] rows) {
        long[] all = Planes.none();
        for (Part block : blocks) {
            if (block == null) {
                throw new IllegalStateException("expected that everybody was judged");
            }
            Planes.join(all, block.planes[ask.ordinal()], rows);
        }
        return all;
    }

    /** The answers of each asset, in the order of the whole. */
    List<long[]> each(Ask ask) {
        return Arrays.stream(parts)
                .map(part -> part == null ? Planes.none() : part.planes[ask.ordinal()])
                .toList();
    }

    /** Rows for which what a voice on the whole rested on is no longer so, whoever is asked. */
    long[] stale(Voice voice) {
        long[] rows = stale.get(voice);
        if (rows == null) {
            rows = findStale(voice);
            stale.put(voice, rows);
        }
        return rows;
    }

    private long[] findStale(Voice voice) {
        if (whole.conduit().isPresent()) {
            return staleness.ofChannels(voice.piece(), whole.conduit().get()).isPresent()
                    ? sheet.bindingChannels()
                    : NONE;
        }
        Optional<Zone> zone = whole.zone();
        if (zone.isEmpty() || !voice.piece().kind().isSeenAtPlant()) {
            return NONE;
        }
        boolean joined = false;
        for (Asset asset : outsiders()) {
            joined |= !staleness.wasMember(voice.piece(), asset);
        }
        return joined ? sheet.system().provedBy(ProofClass.LAYOUT) : NONE;
    }
}
