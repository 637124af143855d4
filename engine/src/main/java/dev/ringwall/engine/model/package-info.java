/**
 * The plant: everything its file holds, as plain records. Records check only themselves; what several of them must agree
 * on is checked by the reader, and what a real plant may lack is a finding of the assessment.
 */
@NullMarked
package dev.ringwall.engine.model;

import org.jspecify.annotations.NullMarked;
