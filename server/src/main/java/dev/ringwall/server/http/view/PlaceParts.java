package dev.ringwall.server.http.view;

import java.util.List;

/** The parts of a plant that a duty can be limited to, by their names alone. */
public record PlaceParts(String place, String name, List<PlacePart> zones, List<PlacePart> products) {

    /** A zone or a product. */
    public record PlacePart(String id, String name) {}
}
