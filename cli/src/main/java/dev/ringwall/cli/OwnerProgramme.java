package dev.ringwall.cli;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.programme.Programme;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.plantfile.ProgrammeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The programme of whoever owns a plant, beside that plant. */
record OwnerProgramme(Programme programme, Places places) {

    /** @param edition by which it has to be; empty where any will do */
    static OwnerProgramme read(Path path, ProcessCatalog processes, Optional<Edition> edition, Console console)
            throws Refusal {
        Imported<Programme> read;
        try {
            read = ProgrammeFile.read(path, Limits.DEFAULT, processes);
        } catch (IOException failed) {
            throw Refusal.notRead(path, failed);
        }
        if (read.value().isEmpty()) {
            read.errors().forEach(issue -> console.remark(issue.toString()));
            throw Refusal.inputHasErrors("`" + path + "` has "
                    + ValidateCommand.counted(read.errors().size(), "error"));
        }
        Programme programme = read.value().get();
        if (edition.filter(asked -> !asked.equals(programme.head().edition())).isPresent()) {
            throw Refusal.wrongUse("`--programme`: expected one by " + edition.get() + ", got `" + path
                    + "`, which is by " + programme.head().edition());
        }
        return new OwnerProgramme(programme, read.places());
    }

    ProgrammeAssessment assess(ProcessCatalog processes, LocalDate day) {
        return ProgrammeAssessment.of(programme, processes, day);
    }

    /** Where its file speaks of a row. */
    Optional<Place> place(Object id) {
        return id instanceof ProcessRequirementId row ? places.of(row) : Optional.empty();
    }
}
