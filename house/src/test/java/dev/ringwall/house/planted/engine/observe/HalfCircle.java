package dev.ringwall.house.planted.engine.observe;

import dev.ringwall.house.planted.engine.risk.Circle;
import org.jspecify.annotations.Nullable;

/** The other half. */
public final class HalfCircle {
    @Nullable Circle other;
}
