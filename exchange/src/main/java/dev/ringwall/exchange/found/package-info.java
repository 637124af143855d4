/** What files of other programs say of a plant: found, compared with what the plant says, and only ever proposed. */
@NullMarked
package dev.ringwall.exchange.found;

import org.jspecify.annotations.NullMarked;
