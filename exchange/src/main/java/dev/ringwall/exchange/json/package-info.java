/** Writes a document as JSON: every phrase by its key and in words, every table as objects by its columns' keys. */
@NullMarked
package dev.ringwall.exchange.json;

import org.jspecify.annotations.NullMarked;
