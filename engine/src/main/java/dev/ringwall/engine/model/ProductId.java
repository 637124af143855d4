package dev.ringwall.engine.model;

/** Names a product that a supplier sells. */
public record ProductId(String value) implements SubjectId {

    public ProductId {
        Ids.check(value);
    }

    @Override
    public Kind kind() {
        return Kind.PRODUCT;
    }

    @Override
    public String toString() {
        return print();
    }
}
