package dev.ringwall.engine.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A framework or a law beside the series, and the rows of the series to which each of its entries leads. It decides no level.
 *
 * @param key the name as files and commands write it, such as {@code nis2}
 * @param by who says that an entry leads to a row
 * @param licence of what is said, with the attribution that it asks for
 * @param note how the mapping came about, where that needs a word; else empty
 */
public record Crosswalk(
        String key, String name, Standing standing, String by, String licence, String note, List<Entry> entries) {

    public Crosswalk {
        entries = List.copyOf(entries);
    }

    /** How much weight a mapping has. */
    public enum Standing {
        /** Whoever publishes the framework published the mapping. */
        OFFICIAL,
        /** A reading of ours, and nobody else's. */
        READING
    }

    /**
     * One entry of a framework.
     *
     * @param id as the framework writes it, such as {@code Art. 21(2)(b)} or {@code PR.AC-1}
     * @param title a short one; empty where we give none
     * @param rows where it leads to; none where no row of the series speaks of it
     */
    public record Entry(String id, String title, List<RowId> rows) {

        public Entry {
            rows = List.copyOf(rows);
        }

        /** The rows that a plant or what is in it is asked. */
        public List<RequirementId> technical() {
            return rows.stream()
                    .filter(RequirementId.class::isInstance)
                    .map(RequirementId.class::cast)
                    .toList();
        }

        /** The rows that an organisation is asked. */
        public List<ProcessRequirementId> ofOrganisations() {
            return rows.stream()
                    .filter(ProcessRequirementId.class::isInstance)
                    .map(ProcessRequirementId.class::cast)
                    .toList();
        }
    }

    /** An entry by its id, however somebody types it: {@code art 21 (2) b} is {@code Art. 21(2)(b)}. */
    public Optional<Entry> entry(String typed) {
        return entries.stream()
                .filter(entry -> entry.id().equalsIgnoreCase(typed.strip()))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(entry -> plain(entry.id()).equals(plain(typed)))
                        .findFirst());
    }

    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
