package dev.ringwall.engine.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A technical requirement as the standard writes it, with its part and edition: {@code 62443-3-3:2013 SR 1.1 RE 1}. */
public record RequirementId(Edition edition, String code) implements RowId, Comparable<RequirementId> {

    private static final List<String> TYPES = List.of("CCSC", "SR", "CR", "SAR", "EDR", "HDR", "NDR");
    static final Pattern SHORT =
            Pattern.compile("(CCSC|SR|CR|SAR|EDR|HDR|NDR) (\\d{1,2})(?:\\.(\\d{1,2}))?(?: RE (\\d))?");
    private static final Pattern LONG = Pattern.compile("(\\d{5}-\\d-\\d):(\\d{4}) (.+)");
    private static final Comparator<RequirementId> ORDER = Comparator.comparing(RequirementId::edition)
            .thenComparingInt(id -> id.part(2))
            .thenComparingInt(id -> id.part(3))
            .thenComparing(id -> id.matcher().group(1))
            .thenComparingInt(id -> id.part(4));

    public RequirementId {
        if (!isShort(code)) {
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

    /** The same as {@link #SHORT}, written out: it is asked of every row at every start, before patterns are fast. */
    static boolean isShort(String code) {
        int at = code.indexOf(' ');
        if (at < 0 || !TYPES.contains(code.substring(0, at))) {
            return false;
        }
        at = digits(code, at + 1, 2);
        if (at > 0 && at < code.length() && code.charAt(at) == '.') {
            at = digits(code, at + 1, 2);
        }
        if (at > 0 && at < code.length() && code.startsWith(" RE ", at)) {
            at = digits(code, at + 4, 1);
        }
        return at == code.length();
    }

    /** Where the digits end that begin here; -1 where there are none. */
    private static int digits(String code, int from, int most) {
        int at = from;
        while (at < code.length() && at - from < most && code.charAt(at) >= '0' && code.charAt(at) <= '9') {
            at++;
        }
        return at == from ? -1 : at;
    }

    /** Reads what {@link #toString} prints, and the short form; empty if it is neither. White space and case are forgiven. */
    public static Optional<RequirementId> parse(String text) {
        if (isShort(text)) {
            return Optional.of(ofShort(text));
        }
        String trimmed = text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        Matcher full = LONG.matcher(trimmed);
        if (full.matches() && isShort(full.group(3))) {
            Edition edition = new Edition(full.group(1), Integer.parseInt(full.group(2)));
            return Optional.of(new RequirementId(edition, full.group(3)));
        }
        return isShort(trimmed) ? Optional.of(ofShort(trimmed)) : Optional.empty();
    }

    private static RequirementId ofShort(String code) {
        return code.startsWith("SR ") ? system(code) : component(code);
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
