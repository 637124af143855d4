package dev.ringwall.engine.model;

import java.time.LocalDate;
import java.util.Optional;

/** The installed product and version were seen, and not read off a purchase order. */
public record Identity(How how, String by, LocalDate date, Optional<String> version) {

    /** How it was seen. */
    public enum How {
        CONFIGURATION,
        SCAN,
        WALK_DOWN
    }
}
