package dev.ringwall.exchange.document;

import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Column;

/** Tables with so many columns that no room is left beside them for a reason: on pages it gets a line of its own. */
public final class WideTable {

    private static final int MOST_BESIDE_A_REASON = 7;

    private WideTable() {}

    /** Whether the last column is a reason that has to stand below the others. */
    public static boolean hasReasonBelow(Block.Table table) {
        int last = table.columns().size() - 1;
        return last >= MOST_BESIDE_A_REASON && table.columns().get(last).kind() == Column.Kind.REASON;
    }
}
