/** Questionnaires that suppliers send back, filled in. */
@NullMarked
package dev.ringwall.exchange.questionnaire;

import org.jspecify.annotations.NullMarked;
