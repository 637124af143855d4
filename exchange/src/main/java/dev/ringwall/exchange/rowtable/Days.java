package dev.ringwall.exchange.rowtable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people and spreadsheets write them: {@code 2026-03-01}, with or without a time behind it, and {@code 1.3.2026}. */
public final class Days {

    private static final int LENGTH = 10;
    private static final Pattern GERMAN_DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private Days() {}

    /** The day that a text names, if it names one. */
    public static Optional<LocalDate> of(String text) {
        Matcher german = GERMAN_DAY.matcher(text);
        try {
            return Optional.of(
                    german.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(german.group(3)),
                                    Integer.parseInt(german.group(2)),
                                    Integer.parseInt(german.group(1)))
                            : LocalDate.parse(text.length() > LENGTH ? text.substring(0, LENGTH) : text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
