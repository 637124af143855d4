package dev.ringwall.exchange.oscal;

import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.PlantFormat;
import dev.ringwall.exchange.catalog.CatalogReader;
import java.time.LocalDate;

/** The products of a plant and what is said of them, as a component definition. */
public record OscalFormat() implements PlantFormat {

    @Override
    public String name() {
        return "oscal";
    }

    @Override
    public String holds() {
        return "products with what is claimed, certified and tested of them, row by row: a component definition of OSCAL 1.2.1";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public Way way() {
        return Way.WRITTEN;
    }

    @Override
    public String write(Plant plant, LocalDate day) {
        return new OscalWriter(plant, CatalogReader.read(), day).write();
    }
}
