package dev.ringwall.server.store;

import java.util.UUID;

/** Names a plant in a store, whatever its file calls it: the same file may be kept twice. */
public record PlantKey(UUID value) {

    public static PlantKey parse(String text) {
        return new PlantKey(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
