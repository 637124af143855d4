package dev.ringwall.engine.model;

/** Names a zone of the plant. */
public record ZoneId(String value) implements SubjectId {

    public ZoneId {
        Ids.check(value);
    }

    @Override
    public Kind kind() {
        return Kind.ZONE;
    }

    @Override
    public String toString() {
        return print();
    }
}
