/**
 * Threat scenarios rated on the plant's own scales, the decision after the initial risk, and the SL-T that every zone and
 * conduit gets from them (IEC 62443-3-2, ZCR 2, 4 and 5). The standard gives no formula for SL-T; where a rule here is
 * ours, its trace says so.
 */
@NullMarked
package dev.ringwall.engine.risk;

import org.jspecify.annotations.NullMarked;
