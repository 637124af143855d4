/** Planted: stands for {@code dev.ringwall.engine.risk}. */
@NullMarked
package dev.ringwall.house.planted.engine.risk;

import org.jspecify.annotations.NullMarked;
