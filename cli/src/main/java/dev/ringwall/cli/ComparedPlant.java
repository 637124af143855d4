package dev.ringwall.cli;

import dev.ringwall.engine.lifecycle.Comparison;
import dev.ringwall.engine.lifecycle.PlantChange;
import dev.ringwall.engine.lifecycle.Side;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Origin;
import dev.ringwall.exchange.catalog.RequirementTexts;
import dev.ringwall.exchange.catalog.Speech;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.plantfile.PlantEntries;
import dev.ringwall.exchange.plantfile.ReadPlant;
import dev.ringwall.exchange.words.Words;

/**
 * One of the two plants that are compared.
 *
 * @param side what it is assessed as
 * @param origin what that was made from
 */
record ComparedPlant(ReadPlant read, Side side, Origin origin) {

    static Comparison compare(ComparedPlant before, ComparedPlant after) {
        return Comparison.of(
                before.side,
                after.side,
                PlantChange.between(PlantEntries.of(before.read.plant()), PlantEntries.of(after.read.plant())));
    }

    /** Words for both: what is in the later plant goes by its names and places, what is gone by its own. */
    static Prose prose(ComparedPlant before, ComparedPlant after, Words words, RequirementTexts texts) {
        PlantIndex earlier = PlantIndex.of(before.read.plant());
        PlantIndex later = PlantIndex.of(after.read.plant());
        return new Prose(
                new Speech(words, texts),
                (SubjectId id) -> ReadPlant.name(id, later).or(() -> ReadPlant.name(id, earlier)),
                id -> after.read.place(id).or(() -> before.read.place(id)));
    }
}
