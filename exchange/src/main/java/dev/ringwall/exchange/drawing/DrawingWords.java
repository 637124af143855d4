package dev.ringwall.exchange.drawing;

import dev.ringwall.engine.model.Reason;

/** The words in a drawing. */
public enum DrawingWords implements Reason {
    ASSETS,
    CONDUIT,
    WIRELESS_CONDUIT,
    OUTSIDE,
    OWN_ASSETS,
    LEGEND_GAP,
    LEGEND_UNKNOWN,
    LEGEND_FINDING,
    LEGEND_CELL,
    LEGEND_UNPROVED,
    LEGEND_RANGE,
    LEGEND_OUTSIDE,
    LEGEND_UNDECLARED,
    UNDECLARED
}
