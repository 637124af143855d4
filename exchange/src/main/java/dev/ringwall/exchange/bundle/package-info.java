/**
 * The hand-over between supplier, integrator, owner and evaluator: one packed file with a signed statement in front (DSSE
 * envelope, in-toto statement) and behind it every file that the statement names by its SHA-256.
 */
@NullMarked
package dev.ringwall.exchange.bundle;

import org.jspecify.annotations.NullMarked;
