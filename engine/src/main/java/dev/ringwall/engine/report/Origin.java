package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.model.Plant;
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

    /** Of what an assessment says. */
    public static Origin of(Assessment assessment, String program) {
        return of(assessment.plant().plant(), assessment.catalog(), assessment.day(), program);
    }

    /** Of what is said about a plant on a day; one without a name goes by its id. */
    public static Origin of(Plant plant, Catalog catalog, LocalDate day, String program) {
        String name = plant.description().name();
        return new Origin(
                plant.id(),
                name.isBlank() ? plant.id().value() : name,
                day,
                catalog.editions(),
                catalog.rollupVersion(),
                program);
    }
}
