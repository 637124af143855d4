/** Planted: stands for {@code dev.ringwall.engine}. */
@NullMarked
package dev.ringwall.house.planted.engine;

import org.jspecify.annotations.NullMarked;
