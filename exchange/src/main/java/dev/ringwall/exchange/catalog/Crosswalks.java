package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Crosswalk;
import dev.ringwall.engine.catalog.Crosswalk.Entry;
import dev.ringwall.engine.catalog.Crosswalk.Standing;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.exchange.carried.Block;
import dev.ringwall.exchange.carried.CarriedFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Frameworks and laws beside the series, and where their entries lead in it. */
public final class Crosswalks {

    private static final String FILE = "crosswalk.yaml";
    private static final String FOUNDATION = "FR ";

    private final List<Crosswalk> all;

    private Crosswalks(List<Crosswalk> all) {
        this.all = List.copyOf(all);
    }

    /** An entry and whose it is. */
    public record Named(Crosswalk of, Entry entry) {}

    /** Those of this program; a reference that leads nowhere is a fault. */
    public static Crosswalks read() {
        return read(CatalogReader.carried(), CatalogReader.read(), ProcessReader.read());
    }

    static Crosswalks read(CarriedFiles files, Catalog catalog, ProcessCatalog processes) {
        Rows rows = new Rows(catalog, processes);
        return new Crosswalks(files.named(FILE).stream()
                .map(path -> crosswalk(key(path), files.read(path), rows))
                .sorted(Comparator.comparing(Crosswalk::standing).thenComparing(Crosswalk::key))
                .toList());
    }

    private static String key(String path) {
        String folder = path.substring(0, path.lastIndexOf('/'));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private static Crosswalk crosswalk(String key, Block file, Rows rows) {
        return new Crosswalk(
                key,
                file.text("name"),
                file.constant("standing", Standing.class),
                file.text("by"),
                file.text("licence"),
                file.maybeText("note").orElse(""),
                file.blocks("entries").stream()
                        .map(entry -> new Entry(
                                entry.text("id"),
                                entry.maybeText("title").orElse(""),
                                entry.texts("rows").stream()
                                        .flatMap(named -> rows.named(named, entry.place()).stream())
                                        .distinct()
                                        .toList()))
                        .toList());
    }

    /** Official ones first. */
    public List<Crosswalk> all() {
        return all;
    }

    public Optional<Crosswalk> find(String key) {
        return all.stream()
                .filter(each -> each.key().equals(key.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Every entry that leads to a row. */
    public List<Named> to(RowId row) {
        return all.stream()
                .flatMap(each -> each.entries().stream()
                        .filter(entry -> entry.rows().contains(row))
                        .map(entry -> new Named(each, entry)))
                .toList();
    }

    /** Entries of this name: an id alone, or one behind its framework, as in {@code nis2 Art. 21(2)(b)}. */
    public List<Named> named(String typed) {
        String name = typed.strip();
        return all.stream()
                .flatMap(each -> {
                    boolean led = name.toLowerCase(Locale.ROOT).startsWith(each.key() + " ");
                    String id = led ? name.substring(each.key().length() + 1) : name;
                    return each.entry(id).stream().map(entry -> new Named(each, entry));
                })
                .toList();
    }

    /** The rows that a mapping names: one by its number, or all of a foundation, group or clause. */
    private static final class Rows {

        private final Map<String, List<RowId>> named = new LinkedHashMap<>();

        Rows(Catalog catalog, ProcessCatalog processes) {
            catalog.requirements().forEach(row -> {
                add(row.id().code(), row.id());
                if (row.isSystemRow()) {
                    row.fr().ifPresent(fr -> add(FOUNDATION + fr.number(), row.id()));
                }
            });
            processes.rows().forEach(row -> groups(row.id().code()).forEach(name -> add(name, row.id())));
        }

        private void add(String name, RowId row) {
            named.computeIfAbsent(name, any -> new ArrayList<>()).add(row);
        }

        /** {@code USER 1.9} stands in {@code USER 1} and in {@code USER}; {@code SP.12.09 BR} in {@code SP.12}. */
        private static Stream<String> groups(String code) {
            List<String> groups = new ArrayList<>(List.of(code));
            for (int i = code.length() - 1; i > 0; i--) {
                char at = code.charAt(i);
                if (at == '.' || at == ' ') {
                    groups.add(code.substring(0, i));
                }
            }
            return groups.stream();
        }

        List<RowId> named(String name, String place) {
            List<RowId> rows = named.get(name);
            if (rows == null) {
                throw new IllegalStateException(place + ": `" + name + "` is not in the catalogue");
            }
            return rows;
        }
    }
}
