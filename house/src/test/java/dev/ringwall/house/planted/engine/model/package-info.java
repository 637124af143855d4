/** Planted: stands for {@code dev.ringwall.engine.model}. */
@NullMarked
package dev.ringwall.house.planted.engine.model;

import org.jspecify.annotations.NullMarked;
