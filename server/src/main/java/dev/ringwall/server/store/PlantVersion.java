package dev.ringwall.server.store;

import dev.ringwall.engine.assessment.Version;
import dev.ringwall.engine.model.Plant;

/**
 * A plant as it stands after a number of changes, with its levels. It never changes.
 *
 * @param number of the last change; what is changed on this version names it
 * @param head the hash of the last change, which holds all before it in place
 */
public record PlantVersion(PlantKey key, long number, String head, Plant plant, Version levels) {}
