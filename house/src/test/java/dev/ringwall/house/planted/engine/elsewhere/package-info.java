/** Planted: stands for {@code dev.ringwall.engine.elsewhere}. */
@NullMarked
package dev.ringwall.house.planted.engine.elsewhere;

import org.jspecify.annotations.NullMarked;
