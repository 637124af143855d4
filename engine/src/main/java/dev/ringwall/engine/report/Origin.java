package dev.ringwall.engine.report;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.model.PlantId;
import java.time.LocalDate;
import java.util.List;

/**
 * What a document was made from: the same origin gives the same bytes.
 *
 * @param rollup the version of the roll-up table, which is our reading of the standard
 * @param program the version of this program
 */
public record Origin(
        PlantId plant, String plantName, LocalDate day, List<Edition> editions, String rollup, String program) {

    public Origin {
        editions = List.copyOf(editions);
    }
}
