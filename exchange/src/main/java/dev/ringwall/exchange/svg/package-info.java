/** Draws zones and conduits: laid out by ELK, written as SVG by hand. */
@NullMarked
package dev.ringwall.exchange.svg;

import org.jspecify.annotations.NullMarked;
