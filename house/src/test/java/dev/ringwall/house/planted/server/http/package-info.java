/** Planted: stands for {@code dev.ringwall.server}. */
@NullMarked
package dev.ringwall.house.planted.server.http;

import org.jspecify.annotations.NullMarked;
