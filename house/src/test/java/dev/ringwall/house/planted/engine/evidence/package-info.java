/** Planted: stands for {@code dev.ringwall.engine.evidence}. */
@NullMarked
package dev.ringwall.house.planted.engine.evidence;

import org.jspecify.annotations.NullMarked;
