/** One outcome a requirement and subject, with its reason; levels, gaps, findings and the next best questions. */
@NullMarked
package dev.ringwall.engine.assessment;

import org.jspecify.annotations.NullMarked;
