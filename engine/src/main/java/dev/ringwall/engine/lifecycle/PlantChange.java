package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.model.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What became of one thing of a plant between two versions of it. */
public sealed interface PlantChange {

    String section();

    Fact name();

    /** It is in the later version alone. */
    record Added(PlantEntry entry) implements PlantChange {
        @Override
        public String section() {
            return entry.section();
        }

        @Override
        public Fact name() {
            return entry.name();
        }
    }

    /** It is in the earlier version alone. */
    record Removed(PlantEntry entry) implements PlantChange {
        @Override
        public String section() {
            return entry.section();
        }

        @Override
        public Fact name() {
            return entry.name();
        }
    }

    /** It is in both and says something else. */
    record Altered(String section, Fact name, List<FieldChange> fields) implements PlantChange {
        public Altered {
            fields = List.copyOf(fields);
        }
    }

    /** One field as it was and as it is; empty where nothing is written. */
    record FieldChange(String field, String before, String after) {}

    /** What two versions of a plant differ in, in the order of the later one; what is gone follows its section's end. */
    static List<PlantChange> between(List<PlantEntry> before, List<PlantEntry> after) {
        Map<Key, PlantEntry> earlier = keyed(before);
        Map<Key, PlantEntry> later = keyed(after);
        Map<String, List<PlantChange>> bySection = new LinkedHashMap<>();
        later.forEach((key, entry) -> {
            List<PlantChange> changes = bySection.computeIfAbsent(key.section, any -> new ArrayList<>());
            PlantEntry was = earlier.get(key);
            if (was == null) {
                changes.add(new Added(entry));
            } else if (!was.fields().equals(entry.fields())) {
                changes.add(new Altered(entry.section(), entry.name(), fields(was, entry)));
            }
        });
        earlier.forEach((key, entry) -> {
            if (!later.containsKey(key)) {
                bySection.computeIfAbsent(key.section, any -> new ArrayList<>()).add(new Removed(entry));
            }
        });
        return bySection.values().stream().flatMap(List::stream).toList();
    }

    private static List<FieldChange> fields(PlantEntry before, PlantEntry after) {
        TreeSet<String> names = new TreeSet<>(before.fields().keySet());
        names.addAll(after.fields().keySet());
        return names.stream()
                .map(name -> new FieldChange(
                        name,
                        before.fields().getOrDefault(name, ""),
                        after.fields().getOrDefault(name, "")))
                .filter(field -> !field.before.equals(field.after))
                .toList();
    }

    /** What has no id goes by what it says, and may be said twice. */
    private static Map<Key, PlantEntry> keyed(List<PlantEntry> entries) {
        Map<Key, PlantEntry> keyed = new LinkedHashMap<>();
        Map<Key, Integer> seen = new HashMap<>();
        for (PlantEntry entry : entries) {
            int nth = seen.merge(new Key(entry.section(), entry.name(), 0), 1, Integer::sum);
            keyed.put(new Key(entry.section(), entry.name(), nth), entry);
        }
        return keyed;
    }

    /** By what an entry is found again in the other version. */
    record Key(String section, Fact name, int nth) {}
}
