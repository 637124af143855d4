package dev.ringwall.engine.model;

/** Names a component inside an asset, written {@code hmi/runtime}. */
public record ComponentId(AssetId asset, String name) implements SubjectId {

    public ComponentId {
        Ids.check(name);
    }

    @Override
    public Kind kind() {
        return Kind.COMPONENT;
    }

    @Override
    public String value() {
        return asset.value() + "/" + name;
    }

    @Override
    public String toString() {
        return print();
    }
}
