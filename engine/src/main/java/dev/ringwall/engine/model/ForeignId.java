package dev.ringwall.engine.model;

/** The name of the same zone, conduit, product or asset in another system, by which an import finds it again. */
public record ForeignId(String source, String id) {}
