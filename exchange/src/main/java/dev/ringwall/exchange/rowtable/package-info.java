/** Tables that speak of the standard row by row, as assessors and suppliers keep them in spreadsheets. */
@NullMarked
package dev.ringwall.exchange.rowtable;

import org.jspecify.annotations.NullMarked;
