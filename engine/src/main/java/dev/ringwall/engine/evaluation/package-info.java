/**
 * What evaluators say of a provider's programme (IEC TS 62443-6-1) or of a component (IEC TS 62443-6-2): which of their verdicts
 * count, what follows from them, and how far two of them agree.
 */
@NullMarked
package dev.ringwall.engine.evaluation;

import org.jspecify.annotations.NullMarked;
