package dev.ringwall.engine.model;

/** Names a conduit of the plant. */
public record ConduitId(String value) implements SubjectId {

    public ConduitId {
        Ids.check(value);
    }

    @Override
    public Kind kind() {
        return Kind.CONDUIT;
    }

    @Override
    public String toString() {
        return print();
    }
}
