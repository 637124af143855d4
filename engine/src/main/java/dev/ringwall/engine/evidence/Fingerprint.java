package dev.ringwall.engine.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person signs: one hash over several named parts, and a short one for each part that only serves to say, later,
 * which of them changed. Written {@code sha256:9f86… conduits:0a1b2c3d zones:4e5f6a7b}.
 *
 * @param hash 64 hexadecimal digits; alone decides whether what was signed is what stands today
 * @param parts the beginning of each part's own hash
 */
public record Fingerprint(String hash, SortedMap<String, String> parts) {

    private static final int SHORT = 8;
    private static final Pattern HASH = Pattern.compile("(?:sha256:)?([0-9a-f]{64})");
    private static final Pattern PART = Pattern.compile("([a-z][a-z-]*):([0-9a-f]{8})");

    public Fingerprint {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /** Of parts by name, each in its canonical text. */
    public static Fingerprint of(Map<String, String> texts) {
        TreeMap<String, String> parts = new TreeMap<>();
        CanonicalText whole = new CanonicalText();
        new TreeMap<>(texts).forEach((name, text) -> {
            String hash = Digest.sha256Hex(text);
            whole.field(name, hash);
            parts.put(name, hash.substring(0, SHORT));
        });
        return new Fingerprint(Digest.sha256Hex(whole.toString()), parts);
    }

    /** Reads what {@link #print} writes, with parts or without; empty if it is no hash. */
    public static Optional<Fingerprint> parse(String text) {
        List<String> words = List.of(text.strip().split("\\s+", -1));
        Matcher hash = HASH.matcher(words.getFirst());
        if (!hash.matches()) {
            return Optional.empty();
        }
        TreeMap<String, String> parts = new TreeMap<>();
        for (String word : words.subList(1, words.size())) {
            Matcher part = PART.matcher(word);
            if (!part.matches()) {
                return Optional.empty();
            }
            parts.put(part.group(1), part.group(2));
        }
        return Optional.of(new Fingerprint(hash.group(1), parts));
    }

    public boolean isSame(Fingerprint other) {
        return hash.equals(other.hash);
    }

    /** The parts that differ from those of an earlier one; empty where the earlier one names none. */
    public List<String> changedSince(Fingerprint earlier) {
        List<String> changed = new ArrayList<>();
        parts.forEach((name, part) -> {
            if (earlier.parts.containsKey(name) && !part.equals(earlier.parts.get(name))) {
                changed.add(name);
            }
        });
        return changed;
    }

    public String print() {
        StringBuilder text = new StringBuilder("sha256:").append(hash);
        parts.forEach((name, part) -> text.append(' ').append(name).append(':').append(part));
        return text.toString();
    }

    @Override
    public String toString() {
        return print();
    }
}
