package dev.ringwall.house.planted.engine.catalog;

import dev.ringwall.house.planted.engine.report.Title;

/** A fault: the first package of the line sees the last. */
public final class LooksUp {
    Title title = new Title();
}
