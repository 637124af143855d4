package dev.ringwall.house.planted.engine.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks no rule, with all that plain code of the engine is made of. A rule that it breaks is too strict. */
public sealed interface Innocent {

    Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");

    record Known(String id, List<String> names, LocalDate since) implements Innocent {
        public Known {
            Objects.requireNonNull(since);
            names = List.copyOf(names);
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("expected an id, got `%s`".formatted(id));
            }
        }
    }

    record Unknown(Level level) implements Innocent {}

    enum Level {
        LOW,
        HIGH;

        int rank() {
            return switch (this) {
                case LOW -> 1;
                case HIGH -> 2;
            };
        }
    }

    default String words(LocalDate asOf) {
        return switch (this) {
            case Known(String id, List<String> names, LocalDate since)
            when names.size() > 1 -> id + " since " + ChronoUnit.DAYS.between(since, asOf) + " days";
            case Known known -> known.id();
            case Unknown(Level level) -> "unknown, " + level.rank();
        };
    }

    static Map<Level, List<String>> byLevel(List<String> names) {
        int[] copy = new int[names.size()];
        System.arraycopy(new int[names.size()], 0, copy, 0, copy.length);
        var counted = names.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
        var levels = new EnumMap<Level, List<String>>(Level.class);
        counted.forEach((length, group) -> levels.put(length > Math.abs(copy.length) ? Level.HIGH : Level.LOW, group));
        return levels;
    }
}
