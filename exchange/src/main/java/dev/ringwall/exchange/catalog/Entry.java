package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.RequirementId;
import java.util.List;
import java.util.Locale;

/**
 * Something of the catalogue beside requirements that has a name and is explained in our words: a term, a technology
 * family, a state of a patch, a part of the series.
 *
 * @param key the name as files and addresses write it, such as {@code boundary-device}; unique within its kind
 * @param title the name as people read it
 * @param part the part of the series that it is listed under
 * @param group what it stands under there; empty where the part has no groups
 * @param passages what is said of it, in the order in which it is read
 * @param requirements rows that a technology family serves, or that have to be read anew
 * @param see keys of terms to read next
 * @param parts the parts of the series that speak of it
 * @param ways where a patch can go from this state
 */
public record Entry(
        Kind kind,
        String key,
        String title,
        String part,
        String group,
        List<Passage> passages,
        List<RequirementId> requirements,
        List<String> see,
        List<String> parts,
        List<Way> ways) {

    public Entry {
        passages = List.copyOf(passages);
        requirements = List.copyOf(requirements);
        see = List.copyOf(see);
        parts = List.copyOf(parts);
        ways = List.copyOf(ways);
    }

    /** What sort of thing is explained. */
    public enum Kind {
        PART,
        MODEL,
        FOUNDATION,
        LEVEL,
        LEVEL_TYPE,
        READING,
        STATE,
        FAMILY,
        TERM
    }

    /**
     * One thing that is said.
     *
     * @param label what it says, such as {@code good-for}; the words for it are {@code explain.label.good-for}
     */
    public record Passage(String label, String text) {}

    /**
     * A step from one state to another.
     *
     * @param to the key of the next state
     */
    public record Way(String to, String when) {}

    /** What names it among all entries of the catalogue: {@code term:boundary-device}. */
    public String id() {
        return id(kind, key);
    }

    static String id(Kind kind, String key) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + key;
    }

    /** The first thing that is said of it. */
    public String gist() {
        return passages.getFirst().text();
    }

    /** What is said under a label; empty where nothing is. */
    public String said(String label) {
        return passages.stream()
                .filter(each -> each.label().equals(label))
                .map(Passage::text)
                .findFirst()
                .orElse("");
    }
}
