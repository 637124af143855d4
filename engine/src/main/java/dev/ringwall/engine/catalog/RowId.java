package dev.ringwall.engine.catalog;

import java.util.Optional;

/**
 * The name of a row of the standard: always with its part and edition. {@code SR-1} of one part and {@code SR 1.1} of
 * another differ by one character, so that a number alone is for typing only.
 */
public sealed interface RowId permits RequirementId, ProcessRequirementId {

    Edition edition();

    /** The number as the part writes it, such as {@code SR 1.1 RE 1} or {@code SP.01.01 BR}. */
    String code();

    /** Reads the full name and the short form of any row; empty if it is neither. White space and case are forgiven. */
    static Optional<RowId> parse(String text) {
        Optional<RequirementId> technical = RequirementId.parse(text);
        return technical.isPresent()
                ? technical.map(RowId.class::cast)
                : ProcessRequirementId.parse(text).map(RowId.class::cast);
    }
}
