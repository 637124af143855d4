/** What is said of the products of a plant, row by row, as programs that exchange such statements want it. */
@NullMarked
package dev.ringwall.exchange.claimed;

import org.jspecify.annotations.NullMarked;
