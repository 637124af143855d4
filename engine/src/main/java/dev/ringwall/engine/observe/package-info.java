/**
 * What was seen on the wire, compared with the channels that the model declares. What was seen never edits the design:
 * every result here is a statement about a flow, to accept or to reject.
 */
@NullMarked
package dev.ringwall.engine.observe;

import org.jspecify.annotations.NullMarked;
