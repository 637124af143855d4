/** The words of the program: one sentence a key and language. */
@NullMarked
package dev.ringwall.exchange.words;

import org.jspecify.annotations.NullMarked;
