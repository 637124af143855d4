/** Writes a document as plain columns for a terminal, as wide as it is and coloured only when told. */
@NullMarked
package dev.ringwall.exchange.terminal;

import org.jspecify.annotations.NullMarked;
