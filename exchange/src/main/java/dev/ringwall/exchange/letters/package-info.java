/** The letters that documents bring with them, so that they look the same wherever they are opened. */
@NullMarked
package dev.ringwall.exchange.letters;

import org.jspecify.annotations.NullMarked;
