/** Reads the standard's parts from the files under {@code catalog/}, and writes them out again. */
@NullMarked
package dev.ringwall.exchange.catalog;

import org.jspecify.annotations.NullMarked;
