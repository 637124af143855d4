/** Writes the zones and conduits for diagrams.net (draw.io), to be moved and redrawn there. */
@NullMarked
package dev.ringwall.exchange.drawio;

import org.jspecify.annotations.NullMarked;
