/**
 * Rules that look at a plant as a whole and say what they found. One class a rule; its words are in
 * {@code catalog/rules/} under the same name, its proof in {@code cases/rules/}.
 */
@NullMarked
package dev.ringwall.engine.assessment.rules;

import org.jspecify.annotations.NullMarked;
