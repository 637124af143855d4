package dev.ringwall.exchange.inventory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of assets as another program exported it.
 *
 * @param file its name, as issues print it
 * @param columns what each header was taken for, in the order of the file
 * @param rows those with a tag, blank ones left out
 */
public record Inventory(String file, List<Column> columns, List<Row> rows) {

    public Inventory {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A header and what it was taken for; empty where it means nothing to a plant. */
    public record Column(String header, Optional<InventoryField> field) {}

    /**
     * One asset.
     *
     * @param line counted from 1
     * @param tag by which the other program knows it
     * @param values those that say something
     */
    public record Row(int line, String tag, Map<InventoryField, String> values) {

        public Row {
            EnumMap<InventoryField, String> sorted = new EnumMap<>(InventoryField.class);
            sorted.putAll(values);
            values = Collections.unmodifiableMap(sorted);
        }

        public Optional<String> value(InventoryField field) {
            return Optional.ofNullable(values.get(field));
        }
    }
}
