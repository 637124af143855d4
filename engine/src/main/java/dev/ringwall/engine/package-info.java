/** The engine: a pure function from a plant, a catalogue and a day to an assessment. */
@NullMarked
package dev.ringwall.engine;

import org.jspecify.annotations.NullMarked;
