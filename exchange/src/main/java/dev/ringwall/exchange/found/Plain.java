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

    private static final int LONGEST_NOTHING =
            NOTHING.stream().mapToInt(String::length).max().orElse(0);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ADDRESS =
            Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7})(/\\d{1,3})?");
    private static final Pattern SEPARATED = Pattern.compile("[,;\\s]+|\\s/\\s");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\b(ag|gmbh|inc|ltd|llc|corp|corporation|co|kg|se|sa|company|electric|automation)\\b");

    private Plain() {}

    /** Small letters without marks, German ones written out. */
    static String letters(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        // most texts of a list are plain already, and a list has a million of them
        return isAscii(small) ? small : written(small);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String written(String small) {
        String german =
                small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(german, Normalizer.Form.NFD)).replaceAll("");
    }

    /** A cell's value, without blanks around and doubled blanks inside; empty for the ways to say nothing. */
    static Optional<String> value(String cell) {
        String bare = cell.replace('\u00A0', ' ').strip();
        String text = isSpaced(bare) ? bare : BLANKS.matcher(bare).replaceAll(" ");
        boolean nothing = text.length() <= LONGEST_NOTHING && NOTHING.contains(letters(text));
        return nothing ? Optional.empty() : Optional.of(text);
    }

    /** Whether blanks are single ones. */
    private static boolean isSpaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (blank && (c != ' ' || text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    /** A hardware address in its one form; anything else as it is. */
    static String mac(String text) {
        StringBuilder digits = new StringBuilder(12);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.digit(c, 16) >= 0 && c < 0x80) {
                digits.append(Character.toLowerCase(c));
            } else if (c != ':' && c != '.' && c != '-' && !Character.isWhitespace(c)) {
                return text;
            }
        }
        if (digits.length() != 12) {
            return text;
        }
        for (int at = 10; at > 0; at -= 2) {
            digits.insert(at, ':');
        }
        return digits.toString();
    }

    /** An address without its prefix length, in one case. */
    static String address(String text) {
        int slash = text.indexOf('/');
        return letters(slash < 0 ? text : text.substring(0, slash)).strip();
    }

    /** The addresses in one cell, where it holds nothing but several; else the cell as it is. */
    static List<String> addresses(String cell) {
        if (isOneWord(cell)) {
            return List.of(cell);
        }
        List<String> parts =
                Stream.of(SEPARATED.split(cell)).filter(part -> !part.isEmpty()).toList();
        boolean several = parts.size() > 1
                && parts.stream().allMatch(part -> ADDRESS.matcher(part).matches());
        return several ? parts : List.of(cell);
    }

    private static boolean isOneWord(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == ';' || Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** A vendor without legal form and case: {@code SIEMENS AG} and {@code Siemens} are one. */
    static String vendor(String text) {
        String bare = OTHER_THAN_WORDS.matcher(letters(text)).replaceAll(" ");
        String short_ = BLANKS.matcher(LEGAL_FORM.matcher(bare).replaceAll(" "))
                .replaceAll(" ")
                .strip();
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
                BLANKS.matcher(text.strip()).replaceAll(" ");
        };
    }
}
