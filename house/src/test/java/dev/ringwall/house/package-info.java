/** Keeps the architecture as it was meant. */
@NullMarked
package dev.ringwall.house;

import org.jspecify.annotations.NullMarked;
