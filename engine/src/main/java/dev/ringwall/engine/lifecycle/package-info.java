/**
 * A plant over time: which of the 32 steps of IEC 62443-3-2 are done, what the others lack, and what has to be looked at
 * again because something changed.
 */
@NullMarked
package dev.ringwall.engine.lifecycle;

import org.jspecify.annotations.NullMarked;
