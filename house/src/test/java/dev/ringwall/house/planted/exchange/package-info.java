/** Planted: stands for {@code dev.ringwall.exchange}. */
@NullMarked
package dev.ringwall.house.planted.exchange;

import org.jspecify.annotations.NullMarked;
