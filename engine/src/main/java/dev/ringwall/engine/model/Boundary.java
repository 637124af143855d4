package dev.ringwall.engine.model;

import java.util.List;

/**
 * What the requirements specification asks of every zone and conduit beside its level (IEC 62443-3-2, ZCR 6.4 b to n).
 * "None" is an entry, an empty text is not.
 */
public record Boundary(
        String organisation,
        String logical,
        String physical,
        List<AccessPoint> accessPoints,
        String policies,
        String assumptions,
        String dependencies) {

    public static final Boundary NOT_DESCRIBED = new Boundary("", "", "", List.of(), "", "", "");

    public Boundary {
        accessPoints = List.copyOf(accessPoints);
    }
}
