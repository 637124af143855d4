/** Tables row by row, whether they stand in a text file or in a workbook. Knows nothing of plants. */
@NullMarked
package dev.ringwall.exchange.table;

import org.jspecify.annotations.NullMarked;
