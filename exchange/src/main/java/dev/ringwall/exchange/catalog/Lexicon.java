package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.carried.CarriedFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the catalogue explains beside requirements: every part of the series, models and levels, technology families, what
 * the industrial Internet of things changes, the states of a patch, and the glossary.
 */
public final class Lexicon {

    private static final Pattern BLANKS = Pattern.compile("[\\s_-]+");

    private final List<Entry> entries;
    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<RequirementId, List<Entry>> byRequirement = new HashMap<>();

    Lexicon(Collection<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            byId.put(entry.id(), entry);
            entry.requirements()
                    .forEach(id -> byRequirement
                            .computeIfAbsent(id, key -> new ArrayList<>())
                            .add(entry));
        }
    }

    /** The lexicon of this program. It is in English; words around it are in the reader's language. */
    public static Lexicon read() {
        return read(CatalogReader.carried());
    }

    static Lexicon read(CarriedFiles files) {
        return new LexiconReader(files).lexicon();
    }

    /** Everything, in the order of the parts. */
    public List<Entry> entries() {
        return entries;
    }

    public List<Entry> of(Entry.Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** What is listed under a part; the part itself is not among it. */
    public List<Entry> under(String part) {
        return entries.stream()
                .filter(entry -> entry.part().equals(part) && entry.kind() != Entry.Kind.PART)
                .toList();
    }

    /** How much of each kind is listed under a part, in order. */
    public Map<Entry.Kind, Integer> counts(String part) {
        Map<Entry.Kind, Integer> counts = new LinkedHashMap<>();
        under(part).forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** What is said of a part itself. */
    public Entry part(String number) {
        return require(Entry.Kind.PART, number);
    }

    /** What an entry is known to refer to. */
    Entry require(Entry.Kind kind, String key) {
        return find(Entry.id(kind, key))
                .orElseThrow(() -> new IllegalArgumentException("no " + kind + " `" + key + "`"));
    }

    /** The entry of an id such as {@code term:boundary-device}. */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Everything of this name: a word may be a term and a state too. Case, blanks and hyphens are forgiven. */
    public List<Entry> named(String name) {
        String wanted = normal(name);
        return entries.stream()
                .filter(entry ->
                        names(entry).stream().anyMatch(each -> normal(each).equals(wanted)))
                .toList();
    }

    /** What serves a requirement, or has it read anew. */
    public List<Entry> about(RequirementId id) {
        return Collections.unmodifiableList(byRequirement.getOrDefault(id, List.of()));
    }

    /** The names that an entry can be asked for by; the first is the one to show. */
    static List<String> names(Entry entry) {
        List<String> names = new ArrayList<>();
        int bracket = entry.title().endsWith(")") ? entry.title().lastIndexOf(" (") : -1;
        boolean hasShortForm = bracket > 0;
        String title = hasShortForm ? entry.title().substring(0, bracket) : entry.title();
        if (entry.kind() == Entry.Kind.TERM) {
            names.addAll(List.of(title.split(", ", -1)));
        }
        if (hasShortForm) {
            names.add(title);
            names.add(entry.title().substring(bracket + 2, entry.title().length() - 1));
        }
        names.add(entry.kind() == Entry.Kind.PART ? entry.key() : entry.title());
        names.add(entry.key());
        if (entry.kind() == Entry.Kind.PART) {
            names.add(entry.key().substring("62443-".length()));
        }
        int colon = entry.title().indexOf(": ");
        if (colon > 0) {
            names.add(entry.title().substring(0, colon));
        }
        return names;
    }

    /** Every name that something can be asked for by, once. */
    public List<String> names() {
        return entries.stream()
                .flatMap(entry -> names(entry).stream())
                .distinct()
                .toList();
    }

    private static String normal(String name) {
        return BLANKS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    }
}
