/** Files that the program carries with it, the catalogue and the words: found, and read into blocks. */
@NullMarked
package dev.ringwall.exchange.carried;

import org.jspecify.annotations.NullMarked;
