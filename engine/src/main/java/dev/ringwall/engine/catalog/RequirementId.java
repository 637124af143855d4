package dev.ringwall.engine.catalog;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A technical requirement as the standard writes it, with its part and edition: {@code 62443-3-3:2013 SR 1.1 RE 1}. */
public record RequirementId(Edition edition, String code) implements RowId, Comparable<RequirementId> {

    private static final Pattern SHORT =
            Pattern.compile("(CCSC|SR|CR|SAR|EDR|HDR|NDR) (\\d{1,2})(?:\\.(\\d{1,2}))?(?: RE (\\d))?");
    private static final Pattern LONG = Pattern.compile("(\\d{5}-\\d-\\d):(\\d{4}) (.+)");
    private static final Comparator<RequirementId> ORDER = Comparator.comparing(RequirementId::edition)
            .thenComparingInt(id -> id.part(2))
            .thenComparingInt(id -> id.part(3))
            .thenComparing(id -> id.matcher().group(1))
            .thenComparingInt(id -> id.part(4));

    public RequirementId {
        if (!SHORT.matcher(code).matches()) {
            throw new IllegalArgumentException("expected a requirement id such as `SR 1.1 RE 1`, got `" + code + "`");
        }
    }

    /** A row of the system requirements, by its short form. */
    public static RequirementId system(String code) {
        return new RequirementId(Edition.SYSTEM, code);
    }

    /** A row of the component requirements, by its short form. */
    public static RequirementId component(String code) {
        return new RequirementId(Edition.COMPONENT, code);
    }

    /** Reads what {@link #toString} prints, and the short form; empty if it is neither. White space and case are forgiven. */
    public static Optional<RequirementId> parse(String text) {
        String trimmed = text.strip().replaceAll("\\s+", " ").toUpperCase(java.util.Locale.ROOT);
        Matcher full = LONG.matcher(trimmed);
        if (full.matches() && SHORT.matcher(full.group(3)).matches()) {
            Edition edition = new Edition(full.group(1), Integer.parseInt(full.group(2)));
            return Optional.of(new RequirementId(edition, full.group(3)));
        }
        if (!SHORT.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        return Optional.of(trimmed.startsWith("SR ") ? system(trimmed) : component(trimmed));
    }

    /** Whether this row strengthens another one. */
    public boolean isEnhancement() {
        return code.contains(" RE ");
    }

    private Matcher matcher() {
        Matcher matcher = SHORT.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalStateException(code);
        }
        return matcher;
    }

    private int part(int group) {
        String digits = matcher().group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    // Written out: these are the keys of every look-up, and what a record makes by itself is slow until it is compiled.
    @Override
    public int hashCode() {
        return code.hashCode() * 31 + edition.year();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof RequirementId id && code.equals(id.code) && edition.equals(id.edition);
    }

    /** In the order of the standard: by part, then number, then type, then enhancement. */
    @Override
    public int compareTo(RequirementId other) {
        return equals(other) ? 0 : ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return edition + " " + code;
    }
}
