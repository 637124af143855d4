package dev.ringwall.exchange;

import dev.ringwall.engine.model.Plant;
import java.time.LocalDate;

/** A form in which a plant itself can be handed to another program. */
public interface PlantFormat extends Format {

    /**
     * The plant as a file of this format.
     *
     * @param day on which it is written, where the format asks for one
     */
    String write(Plant plant, LocalDate day);
}
