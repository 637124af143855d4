package dev.ringwall.engine.model;

/** Names a plant, the system under consideration. */
public record PlantId(String value) implements SubjectId {

    public PlantId {
        Ids.check(value);
    }

    @Override
    public Kind kind() {
        return Kind.PLANT;
    }

    @Override
    public String toString() {
        return print();
    }
}
