/** Walk-down sheets that come back from the cabinets with ticks on them. */
@NullMarked
package dev.ringwall.exchange.walkdown;

import org.jspecify.annotations.NullMarked;
