/** Figures about plants and programmes by our own definitions, in the place of 62443-1-3, which is not published. */
@NullMarked
package dev.ringwall.engine.metrics;

import org.jspecify.annotations.NullMarked;
