package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.RequirementId;

/**
 * What a piece of evidence says of one row.
 *
 * @param detail the setting and guide, the kind of service, the measure recommended or the reason, by its means
 */
public record Statement(RequirementId row, boolean met, Means means, String detail) {

    /** How a supplier says that a row is met or not. */
    public enum Means {
        /** By itself. */
        DIRECT,
        /** When a setting is made; detail says which, and where it is described. */
        CONFIGURED,
        /** Together with a service; detail names its kind. */
        INTEGRATION,
        /** Said not to matter; counts as not met unless the row's condition is absent. */
        NOT_RELEVANT
    }
}
