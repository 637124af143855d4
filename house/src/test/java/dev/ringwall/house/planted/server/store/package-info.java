/** Planted: stands for {@code dev.ringwall.server}. */
@NullMarked
package dev.ringwall.house.planted.server.store;

import org.jspecify.annotations.NullMarked;
