package dev.ringwall.exchange.rowtable;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The letters that name a line, as a person types them off paper: in any case, with or without the dashes. */
public final class LineLetters {

    private static final String LETTER = "[B-DF-HJ-NP-TV-XZ]";
    private static final Pattern BARE = Pattern.compile("(" + LETTER + "{4})(" + LETTER + "{4})(" + LETTER + "{3})?");
    private static final Pattern NAMED = Pattern.compile(
            "(?<![A-Za-z-])" + LETTER + "{4}-" + LETTER + "{4}(-" + LETTER + "{3})?(?![A-Za-z-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HEAD = Pattern.compile("(?m)(^|[,;\\t])\"?(line|zeile)\"?\\s*([,;\\t]|$)");

    /** One may be anything; a sheet names many, and a short one has a header that says so. */
    private static final int ENOUGH = 2;

    private LineLetters() {}

    /** As the sheet prints them; empty for what is none. */
    public static Optional<String> of(String cell) {
        var matcher = BARE.matcher(cell.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-\u2010-\u2015]+", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String record = matcher.group(3);
        return Optional.of(matcher.group(1) + "-" + matcher.group(2) + (record == null ? "" : "-" + record));
    }

    /** Whether the beginning of a table, in small letters, names lines of a sheet. */
    static boolean areNamedIn(String head) {
        long named = NAMED.matcher(head).results().limit(ENOUGH).count();
        return named == ENOUGH || (named > 0 && HEAD.matcher(head).find());
    }
}
