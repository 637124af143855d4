/** Answers that somebody has given already, row by row, in a spreadsheet: put on file as what they are. */
@NullMarked
package dev.ringwall.exchange.answers;

import org.jspecify.annotations.NullMarked;
