package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.MaturityLevel;

/** The level that an organisation wants to reach. */
public record Target(Extent extent, MaturityLevel level) {

    public Target {
        if (!level.isLevel()) {
            throw new IllegalArgumentException("expected a maturity level from 1 to 4, got " + level);
        }
    }
}
