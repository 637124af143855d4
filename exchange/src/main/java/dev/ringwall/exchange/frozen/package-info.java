/** Frozen assessments: a plant as it was read, what was said of it, and the reports that were printed, in one sealed file. */
@NullMarked
package dev.ringwall.exchange.frozen;

import org.jspecify.annotations.NullMarked;
