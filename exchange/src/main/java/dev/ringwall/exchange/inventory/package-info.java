/** Lists of assets as other programs export them: read as they come, compared with the plant, and only ever proposed. */
@NullMarked
package dev.ringwall.exchange.inventory;

import org.jspecify.annotations.NullMarked;
