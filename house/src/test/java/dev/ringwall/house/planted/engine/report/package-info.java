/** Planted: stands for {@code dev.ringwall.engine.report}. */
@NullMarked
package dev.ringwall.house.planted.engine.report;

import org.jspecify.annotations.NullMarked;
