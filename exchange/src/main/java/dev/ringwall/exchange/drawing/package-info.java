/** Lays zones and conduits out on a sheet and draws them with whatever pen is given: for screens, for paper, for other programs. */
@NullMarked
package dev.ringwall.exchange.drawing;

import org.jspecify.annotations.NullMarked;
