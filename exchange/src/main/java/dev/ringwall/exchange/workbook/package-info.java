/**
 * Workbooks (XLSX, ISO/IEC 29500-1 SpreadsheetML) as tables of text: what a person sees in a cell, without its looks. Knows
 * nothing of plants.
 *
 * <p>Read by hand and not with a library: those at hand make room for the column that a cell names, or for as many strings
 * as it asks for, before they look whether the file has them.
 */
@NullMarked
package dev.ringwall.exchange.workbook;

import org.jspecify.annotations.NullMarked;
