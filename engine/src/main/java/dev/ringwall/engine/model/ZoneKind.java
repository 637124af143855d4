package dev.ringwall.engine.model;

/** What a zone is for; a plant's floors for SL-T go by it. No Purdue level: zones are not levels. */
public enum ZoneKind {
    BUSINESS,
    DMZ,
    OPERATIONS,
    CONTROL,
    SAFETY,
    WIRELESS,
    TEMPORARY,
    EXTERNAL,
    OTHER
}
