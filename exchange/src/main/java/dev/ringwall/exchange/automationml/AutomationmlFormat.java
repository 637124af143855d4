package dev.ringwall.exchange.automationml;

import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Likeness;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.PlantFormat;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.xml.XmlReader;
import java.time.LocalDate;

/** A plant as engineering tools exchange it. */
public record AutomationmlFormat() implements ImportFormat, PlantFormat {

    @Override
    public String name() {
        return "automationml";
    }

    @Override
    public String holds() {
        return "zones, conduits with their channels, and hosts: AutomationML in CAEX 3.0";
    }

    @Override
    public String extension() {
        return "aml";
    }

    @Override
    public Way way() {
        return Way.BOTH;
    }

    @Override
    public Likeness likeness(SourceFile file) {
        return XmlReader.isRoot(file.bytes(), "CAEXFile") ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public Imported<Found> read(SourceFile file, Explained explained, Limits limits) {
        return AutomationmlReader.read(file, limits);
    }

    @Override
    public String write(Plant plant, LocalDate day) {
        return new AutomationmlWriter(plant).write(day);
    }
}
