package dev.ringwall.engine.model;

/** Names a risk record. */
public record RiskId(String value) implements Comparable<RiskId> {

    public RiskId {
        Ids.check(value);
    }

    @Override
    public int compareTo(RiskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
