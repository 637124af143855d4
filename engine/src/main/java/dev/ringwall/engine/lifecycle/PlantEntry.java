package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.model.Fact;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing of a plant as its file writes it, so that two versions of the plant can be laid side by side.
 *
 * @param section where such things stand in the file: {@code assets}
 * @param name by which it is known in both versions
 * @param fields what is written, by the name of the field
 */
public record PlantEntry(String section, Fact name, SortedMap<String, String> fields) {

    public PlantEntry {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }
}
