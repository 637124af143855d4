package dev.ringwall.engine.metrics;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.model.SubjectId;
import java.util.Optional;

/** One figure and what it is said of. What nothing was counted for has no figure, which is not 0. */
public record Sample(Key key, Amount amount) {

    /**
     * What a figure is said of.
     *
     * @param of the id of a plant, or of a programme
     * @param subject empty for a plant as a whole
     * @param maturity for rows by maturity alone; empty where a row is not applicable
     */
    public record Key(
            Metric metric,
            Whole whole,
            String of,
            Optional<SubjectId> subject,
            Optional<FoundationalRequirement> foundation,
            Optional<MaturityLevel> maturity) {}

    /** What is looked at as a whole. */
    public enum Whole {
        PLANT,
        PROGRAMME
    }
}
