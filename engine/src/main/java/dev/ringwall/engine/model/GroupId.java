package dev.ringwall.engine.model;

/** Names a group of assets of one product, version range and configuration baseline. */
public record GroupId(String value) implements SubjectId {

    public GroupId {
        Ids.check(value);
    }

    @Override
    public Kind kind() {
        return Kind.GROUP;
    }

    @Override
    public String toString() {
        return print();
    }
}
