/** Reads and writes: one package a format. */
@NullMarked
package dev.ringwall.exchange;

import org.jspecify.annotations.NullMarked;
