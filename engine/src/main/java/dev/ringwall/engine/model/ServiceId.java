package dev.ringwall.engine.model;

/** Names a service that some assets offer to others. */
public record ServiceId(String value) implements SubjectId {

    public ServiceId {
        Ids.check(value);
    }

    @Override
    public Kind kind() {
        return Kind.SERVICE;
    }

    @Override
    public String toString() {
        return print();
    }
}
