/**
 * How well an organisation works, row by row: a programme with its evidence, what of it counts on a day, and what is missing
 * for the next level.
 */
@NullMarked
package dev.ringwall.engine.programme;

import org.jspecify.annotations.NullMarked;
