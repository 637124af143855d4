package dev.ringwall.engine.model;

/** Names a compensating countermeasure. */
public record CountermeasureId(String value) implements SubjectId {

    public CountermeasureId {
        Ids.check(value);
    }

    @Override
    public Kind kind() {
        return Kind.COUNTERMEASURE;
    }

    @Override
    public String toString() {
        return print();
    }
}
