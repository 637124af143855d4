package dev.ringwall.exchange.plantfile;

import dev.ringwall.exchange.Format;

/** The plant as its owner writes it down. */
public record PlantFileFormat() implements Format {

    @Override
    public String name() {
        return "plant-file";
    }

    @Override
    public String holds() {
        return "a plant: plant.yaml, further YAML beside it, and tables for long lists";
    }

    @Override
    public String extension() {
        return "yaml";
    }

    @Override
    public Way way() {
        return Way.BOTH;
    }
}
