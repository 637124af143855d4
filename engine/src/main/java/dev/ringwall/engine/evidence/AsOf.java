package dev.ringwall.engine.evidence;

import java.time.LocalDate;

/** The day that a plant is looked at. It stands still, except in an assessment that runs on from day to day. */
public final class AsOf {

    private LocalDate day;

    public AsOf(LocalDate day) {
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }

    /** Only for the owner of a running assessment, who forgets what the days between have changed. */
    public void moveTo(LocalDate later) {
        day = later;
    }
}
