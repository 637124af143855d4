package dev.ringwall.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions of a product that a claim names, in the ways suppliers write them: {@code V2.1}, {@code 2.1 to 2.3},
 * {@code V2.1 to V2.x}, {@code 2.x}, {@code >=2.1 <3}. A version that cannot be read lies in no range, except that a range
 * of one version holds the same text.
 */
public record VersionRange(String text) {

    private static final Pattern BETWEEN = Pattern.compile("(.+?)\\s+to\\s+(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<|=)\\s*([^\\s<>=]+)");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})*");

    public VersionRange {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("expected a version or a range of versions, got nothing");
        }
    }

    /** Whether an installed version lies in the range. */
    public boolean holds(String version) {
        for (String alternative : text.split(",", -1)) {
            if (holdsOne(alternative.strip(), version)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsOne(String range, String version) {
        if (plain(range).equals(plain(version))) {
            return true;
        }
        Optional<List<Integer>> wanted = numbers(version);
        if (wanted.isEmpty()) {
            return false;
        }
        Matcher between = BETWEEN.matcher(range);
        if (between.matches()) {
            return atLeast(wanted.get(), between.group(1)) && atMost(wanted.get(), between.group(2));
        }
        if (range.indexOf('<') >= 0 || range.indexOf('>') >= 0 || range.indexOf('=') >= 0) {
            return withinBounds(range, wanted.get());
        }
        return atLeast(wanted.get(), range) && atMost(wanted.get(), range);
    }

    private static boolean withinBounds(String range, List<Integer> version) {
        Matcher bound = BOUND.matcher(range);
        int end = 0;
        while (bound.find()) {
            if (!range.substring(end, bound.start()).isBlank() || !satisfies(bound, version)) {
                return false;
            }
            end = bound.end();
        }
        return end > 0 && range.substring(end).isBlank();
    }

    private static boolean satisfies(Matcher bound, List<Integer> version) {
        Optional<List<Integer>> limit = numbers(bound.group(2));
        if (limit.isEmpty()) {
            return false;
        }
        int order = compare(version, limit.get());
        return switch (bound.group(1)) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }

    private static boolean atLeast(List<Integer> version, String limit) {
        return numbers(withoutWildcard(limit))
                .map(low -> compare(version, low) >= 0)
                .orElse(false);
    }

    /** A limit that ends in {@code .x} holds every version that begins like it. */
    private static boolean atMost(List<Integer> version, String limit) {
        Optional<List<Integer>> high = numbers(withoutWildcard(limit));
        if (high.isEmpty()) {
            return false;
        }
        boolean open = !withoutWildcard(limit).equals(plain(limit));
        List<Integer> begin = open && version.size() > high.get().size()
                ? version.subList(0, high.get().size())
                : version;
        return compare(begin, high.get()) <= 0;
    }

    private static String withoutWildcard(String text) {
        return plain(text).replaceFirst("(\\.[x*])+$", "");
    }

    private static String plain(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return lower.startsWith("v") && lower.length() > 1 && Character.isDigit(lower.charAt(1))
                ? lower.substring(1)
                : lower;
    }

    private static Optional<List<Integer>> numbers(String text) {
        String plain = plain(text);
        if (!NUMBERS.matcher(plain).matches()) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>();
        for (String part : plain.split("\\.", -1)) {
            numbers.add(Integer.parseInt(part));
        }
        return Optional.of(numbers);
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            int left = i < one.size() ? one.get(i) : 0;
            int right = i < other.size() ? other.get(i) : 0;
            if (left != right) {
                return Integer.compare(left, right);
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
