package dev.ringwall.engine.model;

/** Where a zone, conduit or plant can be entered (IEC 62443-3-2, ZCR 1.1, 6.4 f and g). */
public record AccessPoint(String name, Kind kind, String where, String flows) {

    /** By wire or by door. */
    public enum Kind {
        LOGICAL,
        PHYSICAL
    }
}
