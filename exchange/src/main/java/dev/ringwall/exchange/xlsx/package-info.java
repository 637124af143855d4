/** Writes a document for programs that calculate (Office Open XML, SpreadsheetML). */
@NullMarked
package dev.ringwall.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
