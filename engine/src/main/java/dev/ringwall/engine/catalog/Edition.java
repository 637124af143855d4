package dev.ringwall.engine.catalog;

/** One edition of one part of the series, written {@code 62443-3-3:2013}. */
public record Edition(String part, int year) implements Comparable<Edition> {

    /** System security requirements and security levels. */
    public static final Edition SYSTEM = new Edition("62443-3-3", 2013);

    /** Technical security requirements for components. */
    public static final Edition COMPONENT = new Edition("62443-4-2", 2019);

    public Edition {
        if (part.isBlank()) {
            throw new IllegalArgumentException("expected a part such as `62443-3-3`, got nothing");
        }
    }

    @Override
    public int compareTo(Edition other) {
        int byPart = part.compareTo(other.part);
        return byPart != 0 ? byPart : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return part + ":" + year;
    }
}
