package dev.ringwall.exchange.plantfile;

import dev.ringwall.exchange.Places;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every id of the plant with its place, gathered before anything is read, so that a reference can be judged where it stands. */
final class Known {

    private final Map<Named, Map<String, Long>> ids = new EnumMap<>(Named.class);
    private final Map<String, Long> targets = new HashMap<>();

    /** Keeps an id; gives the place of the one that had it already. */
    Optional<Long> register(Named named, String id, long place) {
        return Optional.ofNullable(
                ids.computeIfAbsent(named, any -> new HashMap<>()).putIfAbsent(id, place));
    }

    boolean has(Named named, String id) {
        if (ids.getOrDefault(named, Map.of()).containsKey(id)) {
            return true;
        }
        return named == Named.COMPONENT && isWholeAsset(id);
    }

    /** An asset that lists no component is its own, written {@code plc-1/plc-1}. */
    private boolean isWholeAsset(String id) {
        int slash = id.indexOf('/');
        return slash > 0
                && id.substring(0, slash).equals(id.substring(slash + 1))
                && has(Named.ASSET, id.substring(0, slash));
    }

    Set<String> all(Named named) {
        return ids.getOrDefault(named, Map.of()).keySet();
    }

    Optional<Long> registerTarget(String subject, long place) {
        return Optional.ofNullable(targets.putIfAbsent(subject, place));
    }

    Places places(List<String> files) {
        Map<String, Map<String, Long>> byKind = new HashMap<>();
        ids.forEach((named, table) -> byKind.put(named.word(), table));
        byKind.put("target", targets);
        return Places.of(files, byKind);
    }
}
