package dev.ringwall.engine.model;

import java.time.LocalDate;
import java.util.Optional;

/** A named person's word: who, when, until when, and why. */
public record Signature(String by, LocalDate date, Optional<LocalDate> validUntil, String reason) {

    public Signature {
        if (by.isBlank()) {
            throw new IllegalArgumentException("expected the name of a person, got nothing");
        }
    }

    /** Whether the word holds on a day; both its first and last day count. */
    public boolean holdsOn(LocalDate day) {
        return !date.isAfter(day) && validUntil.map(last -> !last.isBefore(day)).orElse(true);
    }
}
