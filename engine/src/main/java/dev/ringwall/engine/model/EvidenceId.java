package dev.ringwall.engine.model;

/** Names a piece of evidence. */
public record EvidenceId(String value) implements Comparable<EvidenceId> {

    public EvidenceId {
        Ids.check(value);
    }

    @Override
    public int compareTo(EvidenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
