package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup.ProofClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The rows of one part, numbered in catalogue order, and what the catalogue says of each as sets of rows: two longs a set. */
final class RowSheet {

    private static final int MOST = 128;
    private static final List<ComponentType> TYPES = List.of(ComponentType.values());

    private final List<Requirement> rows;
    private final Map<RequirementId, Integer> numbers = new HashMap<>();
    private final long[] all;
    private final long[][] byProof = new long[ProofClass.values().length][];
    private final long[][] byCondition = new long[Condition.values().length][];
    private final long[][] ofOtherTypes = new long[1 << TYPES.size()][];
    private final long[] ofEveryType;

    /** @param proofs which class of proof shows a row in force */
    RowSheet(List<Requirement> rows, Catalog catalog, Map<RequirementId, ProofClass> proofs) {
        if (rows.size() > MOST) {
            throw new IllegalArgumentException("expected at most " + MOST + " rows with a level, got " + rows.size());
        }
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            numbers.put(rows.get(i).id(), i);
        }
        this.all = where(row -> true);
        for (ProofClass proof : ProofClass.values()) {
            byProof[proof.ordinal()] = where(row -> proofs.getOrDefault(row.id(), ProofClass.SETTING) == proof);
        }
        for (Condition condition : Condition.values()) {
            byCondition[condition.ordinal()] = where(row -> dependsOn(row, condition, catalog));
        }
        for (int mask = 0; mask < ofOtherTypes.length; mask++) {
            int types = mask;
            ofOtherTypes[mask] = where(row -> types != 0 && (types & maskOf(row.types())) == 0);
        }
        this.ofEveryType = where(row -> row.types().size() == TYPES.size());
    }

    private static boolean dependsOn(Requirement row, Condition condition, Catalog catalog) {
        return row.condition().filter(own -> own == condition).isPresent()
                || row.parent()
                        .map(catalog::require)
                        .filter(base -> dependsOn(base, condition, catalog))
                        .isPresent();
    }

    static int maskOf(List<ComponentType> types) {
        int mask = 0;
        for (ComponentType type : types) {
            mask |= 1 << type.ordinal();
        }
        return mask;
    }

    long[] where(Predicate<Requirement> wanted) {
        long[] set = new long[2];
        for (int i = 0; i < rows.size(); i++) {
            if (wanted.test(rows.get(i))) {
                set[i >> 6] |= 1L << i;
            }
        }
        return set;
    }

    List<Requirement> rows() {
        return rows;
    }

    /** The number of a row, or -1 for one of another part. */
    int numberOf(RequirementId row) {
        return numbers.getOrDefault(row, -1);
    }

    Map<RequirementId, Integer> numbers() {
        return numbers;
    }

    long[] all() {
        return all;
    }

    /** Rows that a class of proof shows in force. */
    long[] provedBy(ProofClass proof) {
        return byProof[proof.ordinal()];
    }

    /** Rows that are not asked where a condition is absent: its own, and the enhancements of those. */
    long[] dependingOn(Condition condition) {
        return byCondition[condition.ordinal()];
    }

    /** The same for a set of conditions, one bit each. */
    long[] dependingOn(int conditions) {
        long[] set = new long[2];
        for (int left = conditions; left != 0; left &= left - 1) {
            long[] one = byCondition[Integer.numberOfTrailingZeros(left)];
            set[0] |= one[0];
            set[1] |= one[1];
        }
        return set;
    }

    /** Rows that a component of these types is not asked; none where nobody said what it is. */
    long[] ofOtherTypes(List<ComponentType> types) {
        return ofOtherTypes[maskOf(types)];
    }

    /** Rows that a component is asked whatever its type. */
    long[] ofEveryType() {
        return ofEveryType;
    }
}
