/**
 * What the writers of a document share: phrases and facts as words, and the one interface that each of them implements.
 */
@NullMarked
package dev.ringwall.exchange.document;

import org.jspecify.annotations.NullMarked;
