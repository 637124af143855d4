package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.model.EvidenceId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A piece of evidence that was examined.
 *
 * @param sha256 by which it is known again
 * @param version of the subject that it speaks of; empty where it speaks of every one
 * @param by who wrote or brought it
 */
public record Exhibit(
        EvidenceId id,
        ExhibitKind kind,
        String title,
        String sha256,
        Optional<String> version,
        String by,
        LocalDate date) {}
