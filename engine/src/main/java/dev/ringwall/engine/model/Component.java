package dev.ringwall.engine.model;

/** One product version inside an asset: the subject of IEC 62443-4-2. */
public record Component(ComponentId id, String name, Installed installed) implements Subject {}
