package dev.ringwall.cli;

import dev.ringwall.engine.lifecycle.Side;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.frozen.Frozen;
import dev.ringwall.exchange.frozen.FrozenFile;
import dev.ringwall.exchange.plantfile.PlantFile;
import dev.ringwall.exchange.plantfile.ReadPlant;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** A frozen assessment that was read, and the plant in it. */
record FrozenPlant(Path path, Frozen frozen) {

    /** What lies at a path, if it is a frozen assessment; one that was changed since is refused. */
    static Optional<FrozenPlant> at(Path path, Console console) throws Refusal {
        try {
            if (!FrozenFile.isOne(path)) {
                return Optional.empty();
            }
            Imported<Frozen> read = FrozenFile.read(SourceFile.read(path, path.toString()), Limits.DEFAULT);
            if (read.value().isEmpty()) {
                throw Refusal.inputHasErrors(
                        "`" + path + "`: " + read.errors().getFirst().sentence());
            }
            return read.value().map(frozen -> new FrozenPlant(path, frozen));
        } catch (IOException failed) {
            throw Refusal.notRead(path, failed);
        }
    }

    /** What was said when it was frozen. */
    ComparedPlant asItWas(Console console) throws Refusal {
        ReadPlant read = read(frozen.origin().day(), console);
        return new ComparedPlant(read, new Side(frozen.results(), read.assess()), frozen.origin());
    }

    /** What the rules of today say of the same plant, on the same day or another. */
    ComparedPlant today(Optional<LocalDate> day, Console console) throws Refusal {
        ReadPlant read = read(day.orElse(frozen.origin().day()), console);
        return new ComparedPlant(read, Side.of(read.assess()), read.origin());
    }

    private ReadPlant read(LocalDate day, Console console) throws Refusal {
        var catalog = CatalogReader.read();
        Imported<Plant> read = PlantFile.read(frozen.sources(), Limits.DEFAULT, catalog);
        Plant plant = read.value().orElseThrow(() -> PlantOptions.refuse(path, read, console));
        return new ReadPlant(plant, read.places(), catalog, day, console.version());
    }
}
