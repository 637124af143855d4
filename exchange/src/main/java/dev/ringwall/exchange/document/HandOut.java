package dev.ringwall.exchange.document;

import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Column;
import dev.ringwall.engine.report.Section;

/** Sections that somebody takes along to write on them: their pages hold nothing else. */
public final class HandOut {

    private HandOut() {}

    /** Whether a table of the section itself has a column for a pen. */
    public static boolean isOne(Section section) {
        return section.blocks().stream()
                .anyMatch(block -> block instanceof Block.Table table
                        && table.columns().stream().anyMatch(column -> column.kind() == Column.Kind.WRITTEN));
    }
}
