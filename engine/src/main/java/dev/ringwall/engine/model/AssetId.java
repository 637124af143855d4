package dev.ringwall.engine.model;

/** Names an asset of the plant. */
public record AssetId(String value) implements SubjectId {

    public AssetId {
        Ids.check(value);
    }

    @Override
    public Kind kind() {
        return Kind.ASSET;
    }

    @Override
    public String toString() {
        return print();
    }
}
