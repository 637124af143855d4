/** A document as grids of cells: what sheets and comma-separated values have in common. */
@NullMarked
package dev.ringwall.exchange.tabular;

import org.jspecify.annotations.NullMarked;
