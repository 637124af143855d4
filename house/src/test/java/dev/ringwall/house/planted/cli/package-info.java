/** Planted: stands for {@code dev.ringwall.cli}. */
@NullMarked
package dev.ringwall.house.planted.cli;

import org.jspecify.annotations.NullMarked;
