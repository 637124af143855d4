package dev.ringwall.engine.model;

/** Names the acceptance of a gap. */
public record AcceptanceId(String value) implements Comparable<AcceptanceId> {

    public AcceptanceId {
        Ids.check(value);
    }

    @Override
    public int compareTo(AcceptanceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
