package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A plant's own scales (IEC 62443-3-2 leaves them to the owner).
 *
 * @param likelihoods names of the classes, lowest first; class numbers start at 1
 * @param consequences names of the classes, lowest first; class numbers start at 1
 * @param categories consequence categories that every scenario is rated in
 * @param risk {@code risk.get(consequence - 1).get(likelihood - 1)}, a whole number
 * @param tolerable the highest tolerable risk
 * @param consequenceLevels the level of each consequence class, for the method "worst consequence"
 * @param floors the least SL-T of each kind of zone
 */
public record RiskCriteria(
        List<String> likelihoods,
        List<String> consequences,
        List<String> categories,
        List<List<Integer>> risk,
        int tolerable,
        List<SecurityLevel> consequenceLevels,
        Map<ZoneKind, SecurityLevelVector> floors,
        boolean stated)
        implements PlantPart {

    /** Five by five, qualitative, risk as the product of the class numbers, tolerable up to 9. Stated by nobody. */
    public static final RiskCriteria DEFAULT = new RiskCriteria(
            List.of("remote", "unlikely", "possible", "likely", "certain"),
            List.of("negligible", "minor", "serious", "major", "catastrophic"),
            List.of("safety", "environment", "production", "finance"),
            product(5, 5),
            9,
            List.of(SecurityLevel.SL_1, SecurityLevel.SL_1, SecurityLevel.SL_2, SecurityLevel.SL_3, SecurityLevel.SL_4),
            Map.of(),
            false);

    public RiskCriteria {
        likelihoods = List.copyOf(likelihoods);
        consequences = List.copyOf(consequences);
        categories = List.copyOf(categories);
        risk = risk.stream().map(List::copyOf).toList();
        consequenceLevels = List.copyOf(consequenceLevels);
        EnumMap<ZoneKind, SecurityLevelVector> sorted = new EnumMap<>(ZoneKind.class);
        sorted.putAll(floors);
        floors = java.util.Collections.unmodifiableMap(sorted);
        int columns = likelihoods.size();
        if (risk.size() != consequences.size() || risk.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("expected a matrix of " + consequences.size() + " by " + columns);
        }
    }

    /** The matrix whose cells are the product of the class numbers. */
    public static List<List<Integer>> product(int consequences, int likelihoods) {
        return java.util.stream.IntStream.rangeClosed(1, consequences)
                .mapToObj(c -> java.util.stream.IntStream.rangeClosed(1, likelihoods)
                        .mapToObj(l -> c * l)
                        .toList())
                .toList();
    }

    /** The risk of a cell; classes count from 1. */
    public int risk(int consequence, int likelihood) {
        return risk.get(consequence - 1).get(likelihood - 1);
    }

    public boolean isTolerable(int consequence, int likelihood) {
        return risk(consequence, likelihood) <= tolerable;
    }
}
