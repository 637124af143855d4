package dev.ringwall.engine.model;

/** What the file says of the plant as a whole, and what the plant decides for itself. */
public record PlantHead(PlantId id, PlantDescription description, Settings settings) implements PlantPart {}
