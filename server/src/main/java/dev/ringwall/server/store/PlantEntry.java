package dev.ringwall.server.store;

import dev.ringwall.engine.model.PlantId;
import java.time.Instant;

/**
 * A plant in the list of plants.
 *
 * @param number how many changes its journal holds
 */
public record PlantEntry(PlantKey key, PlantId id, String name, long number, Instant changed) {}
