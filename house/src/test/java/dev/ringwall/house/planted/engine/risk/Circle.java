package dev.ringwall.house.planted.engine.risk;

import dev.ringwall.house.planted.engine.observe.HalfCircle;

/** One half of a fault: each sees the other. */
public final class Circle {
    HalfCircle other = new HalfCircle();
}
