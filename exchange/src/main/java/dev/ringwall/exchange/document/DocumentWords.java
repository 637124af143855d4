package dev.ringwall.exchange.document;

import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.report.Origin;

/** Words that every writer needs. */
public enum DocumentWords implements Reason {
    /** The language of the words themselves, as HTML names it. */
    LANGUAGE,
    PLANT,
    PROGRAMME,
    EVALUATION,
    REQUIREMENTS,
    PLANTS,
    PROFILE,
    DAY,
    EDITIONS,
    ROLLUP,
    PROGRAM,
    /** A file and a line of it. */
    PLACE;

    /** The word for what a document is about. */
    public static DocumentWords of(Origin.About about) {
        return switch (about) {
            case PLANT -> PLANT;
            case PROGRAMME -> PROGRAMME;
            case EVALUATION -> EVALUATION;
            case REQUIREMENTS -> REQUIREMENTS;
            case PLANTS -> PLANTS;
            case PROFILE -> PROFILE;
        };
    }
}
