/** Planted: stands for {@code dev.ringwall.engine.observe}. */
@NullMarked
package dev.ringwall.house.planted.engine.observe;

import org.jspecify.annotations.NullMarked;
