/** Planted: stands for {@code dev.ringwall.engine.catalog}. */
@NullMarked
package dev.ringwall.house.planted.engine.catalog;

import org.jspecify.annotations.NullMarked;
