package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.Part;
import dev.ringwall.engine.catalog.ProcessCatalog;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is carried of one part.
 *
 * @param rows how many rows of each edition
 * @param entries how much of each kind is explained beside rows
 * @param said what is said of the part itself
 */
public record Holding(Part part, SortedMap<Edition, Integer> rows, Map<Entry.Kind, Integer> entries, Entry said) {

    public static Holding of(Part part, Catalog catalog, ProcessCatalog processes, Lexicon lexicon) {
        SortedMap<Edition, Integer> rows = new TreeMap<>();
        Stream.concat(
                        catalog.requirements().stream().map(row -> row.id().edition()),
                        processes.rows().stream().map(row -> row.id().edition()))
                .filter(edition -> edition.part().equals(part.number()))
                .forEach(edition -> rows.merge(edition, 1, Integer::sum));
        return new Holding(
                part,
                Collections.unmodifiableSortedMap(rows),
                lexicon.counts(part.number()),
                lexicon.part(part.number()));
    }
}
