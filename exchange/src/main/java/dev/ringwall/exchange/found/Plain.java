package dev.ringwall.exchange.found;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The plain forms in which values are compared; what is written is what the inventory said. */
final class Plain {

    private static final Set<String> NOTHING = Set.of(
            "",
            "-",
            "--",
            "---",
            "?",
            "n/a",
            "na",
            "n.a.",
            "none",
            "null",
            "nil",
            "tbd",
            "unknown",
            "unbekannt",
            "k.a.",
            "k. a.",
            "keine",
            "keine angabe",
            "entfaellt",
            "#n/a",
            "#nv");

    private static final Pattern MAC = Pattern.compile("[0-9a-f]{12}");
    private static final Pattern ADDRESS =
            Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7})(/\\d{1,3})?");
    private static final Pattern SEPARATED = Pattern.compile("[,;\\s]+|\\s/\\s");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\b(ag|gmbh|inc|ltd|llc|corp|corporation|co|kg|se|sa|company|electric|automation)\\b");

    private Plain() {}

    /** Small letters without marks, German ones written out. */
    static String letters(String text) {
        String small = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    /** A cell's value, without blanks around and doubled blanks inside; empty for the ways to say nothing. */
    static Optional<String> value(String cell) {
        String text = cell.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
        return NOTHING.contains(letters(text)) ? Optional.empty() : Optional.of(text);
    }

    /** A hardware address in its one form; anything else as it is. */
    static String mac(String text) {
        String digits = text.toLowerCase(Locale.ROOT).replaceAll("[:.\\s-]", "");
        return MAC.matcher(digits).matches() ? digits.replaceAll("(..)(?!$)", "$1:") : text;
    }

    /** An address without its prefix length, in one case. */
    static String address(String text) {
        int slash = text.indexOf('/');
        return letters(slash < 0 ? text : text.substring(0, slash)).strip();
    }

    /** The addresses in one cell, where it holds nothing but several; else the cell as it is. */
    static List<String> addresses(String cell) {
        List<String> parts =
                Stream.of(SEPARATED.split(cell)).filter(part -> !part.isEmpty()).toList();
        boolean several = parts.size() > 1
                && parts.stream().allMatch(part -> ADDRESS.matcher(part).matches());
        return several ? parts : List.of(cell);
    }

    /** A vendor without legal form and case: {@code SIEMENS AG} and {@code Siemens} are one. */
    static String vendor(String text) {
        String bare = letters(text).replaceAll("[^a-z0-9]+", " ");
        String short_ =
                LEGAL_FORM.matcher(bare).replaceAll(" ").replaceAll("\\s+", " ").strip();
        return short_.isEmpty() ? bare.strip() : short_;
    }

    /** What two values of a field are compared by. */
    static String comparable(AssetField field, String text) {
        return switch (field) {
            case MAC -> mac(text);
            case VENDOR -> vendor(text);
            case ZONE -> letters(text).strip();
            case ADDRESS -> address(text);
            case ID, NAME, MODEL, ORDER_NUMBER, SERIAL, VERSION, SPACE, NETWORK, LOCATION, ROLE, CRITICALITY, NOTE ->
                text.strip().replaceAll("\\s+", " ");
        };
    }
}
