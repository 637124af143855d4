package dev.ringwall.exchange.frozen;

import dev.ringwall.engine.lifecycle.Results;
import dev.ringwall.engine.report.Origin;
import dev.ringwall.exchange.SourceFile;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An assessment as it was put away. A later program prints its reports byte for byte, and says beside it what its own rules
 * say of the same plant.
 *
 * @param origin plant and day, and which editions, roll-up table and program said it
 * @param whole whether its reports tell every row with its reason
 * @param sources the plant's files, byte for byte
 * @param results what was said of every zone, conduit and control system
 * @param reports as they were printed, by the name of their file: {@code gap.html}
 */
public record Frozen(
        Origin origin, boolean whole, List<SourceFile> sources, Results results, SortedMap<String, byte[]> reports) {

    public Frozen {
        sources = List.copyOf(sources);
        reports = Collections.unmodifiableSortedMap(new TreeMap<>(reports));
    }
}
