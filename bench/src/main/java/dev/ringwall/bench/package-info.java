/** Measures. */
@NullMarked
package dev.ringwall.bench;

import org.jspecify.annotations.NullMarked;
