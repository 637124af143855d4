/** Tables as text: rows and cells with their places. Knows nothing of plants. */
@NullMarked
package dev.ringwall.exchange.csv;

import org.jspecify.annotations.NullMarked;
