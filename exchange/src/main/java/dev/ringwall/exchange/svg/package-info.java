/** Writes drawings as SVG, inside a page or alone. */
@NullMarked
package dev.ringwall.exchange.svg;

import org.jspecify.annotations.NullMarked;
