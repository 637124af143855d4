package dev.ringwall.engine.assessment;

import dev.ringwall.engine.evidence.Testimony;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Evidence.Aspect;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One piece of evidence on one subject, with the rows that it speaks to as sets, apart by what it says of them. */
final class Voice {

    private static final long[] NO_ROWS = new long[2];

    private final Evidence piece;
    private final Set<AssetId> scope;
    private final boolean expired;

    /** Rows met by themselves. */
    final long[] direct = new long[2];

    /** Rows met when a setting is made. */
    final long[] configured = new long[2];

    /** Rows said not to matter, in words that count as met. */
    final long[] notRelevant = new long[2];

    /** Rows met together with a service of some kind. */
    final Map<String, long[]> integrated = new TreeMap<>();

    final long[] against = new long[2];

    Voice(Evidence piece, boolean expired) {
        this.piece = piece;
        this.expired = expired;
        this.scope = piece.scope().<Set<AssetId>>map(HashSet::new).orElse(Set.of());
    }

    void add(Testimony testimony, int row) {
        long[] rows = testimony.isAgainst()
                ? against
                : switch (testimony.statement().means()) {
                    case DIRECT -> direct;
                    case CONFIGURED -> configured;
                    case NOT_RELEVANT -> notRelevant;
                    case INTEGRATION ->
                        integrated.computeIfAbsent(testimony.statement().detail(), kind -> new long[2]);
                };
        rows[row >> 6] |= 1L << row;
    }

    /** The same without what it says for some rows; what it says against them stays. */
    Voice notFor(long[] rows) {
        Voice less = new Voice(piece, expired);
        copy(direct, less.direct, rows);
        copy(configured, less.configured, rows);
        copy(notRelevant, less.notRelevant, rows);
        copy(against, less.against, NO_ROWS);
        integrated.forEach((kind, set) -> copy(set, less.integrated.computeIfAbsent(kind, any -> new long[2]), rows));
        return less;
    }

    private static void copy(long[] from, long[] to, long[] without) {
        to[0] = from[0] & ~without[0];
        to[1] = from[1] & ~without[1];
    }

    Evidence piece() {
        return piece;
    }

    boolean isExpired() {
        return expired;
    }

    /** Of the capability, so that what it says against counts against every answer. */
    boolean isOfCapability() {
        return piece.aspect() == Aspect.CAPABILITY;
    }

    /** Whether its scope names an asset; a piece without a scope names none. */
    boolean names(AssetId asset) {
        return scope.contains(asset);
    }

    boolean isAgainst() {
        return (against[0] | against[1]) != 0;
    }

    /** Whether what it says of some rows holds only where a service reaches the component. */
    boolean needsService() {
        return !integrated.isEmpty();
    }

    /** All rows that it speaks to. */
    void addRows(long[] rows) {
        for (int half = 0; half < 2; half++) {
            rows[half] |= direct[half] | configured[half] | notRelevant[half] | against[half];
        }
        integrated.values().forEach(set -> {
            rows[0] |= set[0];
            rows[1] |= set[1];
        });
    }

    /** Whether another voice of the same piece speaks to the same rows. */
    boolean speaksAs(Voice other) {
        return Arrays.equals(direct, other.direct)
                && Arrays.equals(configured, other.configured)
                && Arrays.equals(notRelevant, other.notRelevant)
                && Arrays.equals(against, other.against)
                && integrated.keySet().equals(other.integrated.keySet())
                && integrated.entrySet().stream()
                        .allMatch(kind -> Arrays.equals(kind.getValue(), other.integrated.get(kind.getKey())));
    }
}
