package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Rollup.ProofClass;
import dev.ringwall.engine.evidence.Staleness;
import dev.ringwall.engine.model.Asset;
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
    private @Nullable Hearing hearing;
    private long @Nullable [][] edges;
    private Asset[] assets = {};
    private @Nullable Standing[] own = {};
    private @Nullable Part[] parts = {};
    private @Nullable Part[] blocks = {};
    private boolean complete = true;
    private boolean alike = true;
    private boolean served;

    /** How one asset, or a block of them, answers: planes by {@link Ask}. */
    static final class Part {
        private final long[][] planes;
        private final boolean served;

        /** @param served whether a service reaches it */
        Part(long[][] planes, boolean served) {
            this.planes = planes;
            this.served = served;
        }

        private boolean isAlike() {
            return Planes.isSame(planes[Ask.ABLE.ordinal()], planes[Ask.ABLE_WITH_HELP.ordinal()])
                    && Planes.isSame(planes[Ask.IN_FORCE_UNAIDED.ordinal()], planes[Ask.IN_FORCE.ordinal()]);
        }
    }

    /** What an asset says by its own evidence. */
    interface Witness {
        Standing of(Asset asset);
    }

    /** How an asset answers for the whole, with everything that is said or done on its behalf. */
    interface Judgement {
        Part of(Asset asset, Standing own);
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
        @Nullable Standing[] movedOwn = new @Nullable Standing[present.size()];
        System.arraycopy(own, 0, movedOwn, 0, prefix);
        System.arraycopy(own, own.length - suffix, movedOwn, movedOwn.length - suffix, suffix);
        boolean shifted = assets.length != present.size();
        int lastTouched = shifted ? moved.length - 1 : moved.length - 1 - suffix;
        List<Asset> left = List.of(Arrays.copyOfRange(assets, prefix, assets.length - suffix));
        assets = present.toArray(Asset[]::new);
        parts = moved;
        own = movedOwn;
        blocks = Arrays.copyOf(blocks, (moved.length + BLOCK - 1) >> SHIFT);
        for (int block = prefix >> SHIFT; block < blocks.length && block <= lastTouched >> SHIFT; block++) {
            blocks[block] = null;
        }
        complete = moved.length == 0;
        alike = complete;
        served = false;
        // Whose systems surround everybody, and who speaks for whom, follows from who is there.
        hearing = null;
        if (outsiders != null) {
            followOutsiders(left, Arrays.asList(assets).subList(prefix, assets.length - suffix));
        }
    }

    /** Keeps who reaches outside, when some left and others came. */
    private void followOutsiders(List<Asset> left, List<Asset> came) {
        List<Asset> known = outsiders();
        boolean changed = false;
        for (Asset asset : left) {
            changed |= known.removeIf(each -> isSame(each, asset));
        }
        for (Asset asset : came) {
            if (staleness.reachesOutside(asset)) {
                changed |= known.add(asset);
            }
        }
        if (changed && !stale.isEmpty()) {
            hearAgain();
        }
    }

    /** An asset that was replaced is another object: comparing all its fields is not needed. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Asset one, Asset other) {
        return one == other;
    }

    /** One of the assets may reach outside the zone, or may no longer. */
    void forgetOutside() {
        outsiders = null;
        if (!stale.isEmpty()) {
            hearAgain();
        }
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

    void hearAgain() {
        hearing = null;
        stale.clear();
        Arrays.fill(parts, null);
        Arrays.fill(blocks, null);
        complete = false;
    }

    /** One asset is judged again. */
    void forget(Asset asset) {
        for (int i = 0; i < assets.length; i++) {
            if (isSame(assets[i], asset)) {
                own[i] = null;
                parts[i] = null;
                blocks[i >> SHIFT] = null;
                complete = false;
            }
        }
    }

    boolean isComplete() {
        return complete;
    }

    /** What is said of the whole; null where that has to be found anew. */
    @Nullable Hearing hearing() {
        return hearing;
    }

    void hear(Hearing found) {
        hearing = found;
    }

    /** What the conduits of a zone answer together, by {@link Ask}; null where that has to be found anew. */
    long @Nullable [][] edges() {
        return edges;
    }

    void keepEdges(long[][] found) {
        edges = found;
    }

    void forgetEdges() {
        edges = null;
    }

    /** Whether compensating countermeasures change nobody's answers. */
    boolean isAlike() {
        return alike;
    }

    /** Whether a service reaches anybody. */
    boolean isServed() {
        return served;
    }

    /** Judges those of whom nothing is known. */
    void complete(Witness witness, Judgement judgement) {
        alike = true;
        served = false;
        for (int block = 0; block < blocks.length; block++) {
            Part known = blocks[block];
            if (known == null) {
                known = block(block << SHIFT, witness, judgement);
                blocks[block] = known;
            }
            alike &= known.isAlike();
            served |= known.served;
        }
        complete = true;
    }

    private Part block(int from, Witness witness, Judgement judgement) {
        int to = Math.min(from + BLOCK, parts.length);
        boolean helped = false;
        boolean anyServed = false;
        for (int i = from; i < to; i++) {
            Part part = parts[i];
            if (part == null) {
                Standing standing = own[i];
                if (standing == null) {
                    standing = witness.of(assets[i]);
                    own[i] = standing;
                }
                part = judgement.of(assets[i], standing);
                parts[i] = part;
            }
            helped |= !part.isAlike();
            anyServed |= part.served;
        }
        long[][] all = new long[Ask.values().length][];
        for (Ask ask : Ask.values()) {
            all[ask.ordinal()] = ask.isHelped() && !helped ? all[ask.unaided().ordinal()] : joined(from, to, ask);
        }
        return new Part(all, anyServed);
    }

    private long[] joined(int from, int to, Ask ask) {
        long[] all = Planes.none();
        for (int i = from; i < to; i++) {
            Part part = parts[i];
            if (part != null) {
                Planes.join(all, part.planes[ask.ordinal()]);
            }
        }
        return all;
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
