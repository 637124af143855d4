package dev.ringwall.engine.model;

/** Names a statement that a condition is present or absent. */
public record StatementId(String value) implements Comparable<StatementId> {

    public StatementId {
        Ids.check(value);
    }

    @Override
    public int compareTo(StatementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
