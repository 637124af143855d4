package dev.ringwall.engine.model;

/** Names a control system: assets delivered as one product. */
public record SystemId(String value) implements SubjectId {

    public SystemId {
        Ids.check(value);
    }

    @Override
    public Kind kind() {
        return Kind.SYSTEM;
    }

    @Override
    public String toString() {
        return print();
    }
}
