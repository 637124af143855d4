package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Plant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Vendors that are the same but for case and legal form, with how often each way of writing stands in file and plant. */
final class Spellings {

    private final Map<String, Map<String, Integer>> ways = new HashMap<>();

    /** A list has many assets of few vendors. */
    private final Map<String, String> plain = new HashMap<>();

    Spellings(List<FoundAsset> found, Plant plant) {
        found.forEach(asset -> asset.value(AssetField.VENDOR).ifPresent(this::count));
        plant.assets().forEach(asset -> count(asset.description().vendor()));
    }

    private void count(String vendor) {
        if (!vendor.isEmpty()) {
            ways.computeIfAbsent(plain(vendor), any -> new TreeMap<>()).merge(vendor, 1, Integer::sum);
        }
    }

    private String plain(String vendor) {
        return plain.computeIfAbsent(vendor, Plain::vendor);
    }

    /** The usual way to write a vendor, where it is another one. */
    Optional<String> usual(String vendor) {
        Map<String, Integer> counted = ways.getOrDefault(plain(vendor), Map.of());
        return counted.size() < 2
                ? Optional.empty()
                : Optional.of(usual(counted)).filter(usual -> !usual.equals(vendor));
    }

    /** The most frequent; among equals one in mixed case, then the shortest. */
    private static String usual(Map<String, Integer> counted) {
        return counted.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue())
                        .thenComparing(each -> isOneCase(each.getKey()))
                        .thenComparingInt(each -> each.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOneCase(String way) {
        return way.equals(way.toLowerCase(Locale.ROOT)) || way.equals(way.toUpperCase(Locale.ROOT));
    }
}
