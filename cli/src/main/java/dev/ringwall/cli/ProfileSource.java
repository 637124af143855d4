package dev.ringwall.cli;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.profile.Profile;
import dev.ringwall.engine.profile.ProfileCheck;
import dev.ringwall.engine.report.ProfileReports;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.catalog.ProcessReader;
import dev.ringwall.exchange.catalog.Speech;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.plantfile.ProfileFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A profile that was read, with all that speaking of it needs. */
record ProfileSource(Profile profile, Places places, ProcessCatalog processes, Catalog catalog) {

    /** Reads a profile, whether it keeps the rules for profiles or not. */
    static ProfileSource read(Path path, Console console) throws Refusal {
        ProcessCatalog processes = ProcessReader.read();
        Catalog catalog = CatalogReader.read();
        Imported<Profile> read;
        try {
            read = ProfileFile.read(path, Limits.DEFAULT, processes, catalog);
        } catch (IOException failed) {
            throw Refusal.notRead(path, failed);
        }
        read.issues().forEach(issue -> console.remark(issue.toString()));
        Profile profile = read.value()
                .orElseThrow(() -> Refusal.inputHasErrors("`" + path + "` has "
                        + ValidateCommand.counted(read.errors().size(), "error")));
        return new ProfileSource(profile, read.places(), processes, catalog);
    }

    /** Reads a profile that is to be used: one that breaks a rule for profiles is refused. */
    static ProfileSource kept(Path path, Console console) throws Refusal {
        ProfileSource source = read(path, console);
        int broken = ProfileCheck.of(source.profile, source.processes, source.catalog)
                .size();
        if (broken > 0) {
            throw Refusal.inputHasErrors("`" + path + "` has " + ValidateCommand.counted(broken, "finding")
                    + "; `ringwall profile check` says which");
        }
        return source;
    }

    ProfileReports reports(Console console) {
        return new ProfileReports(processes, catalog, console.version());
    }

    Prose prose(CommonOptions common, boolean placed) throws Refusal {
        return new Prose(
                new Speech(common.words(), common.texts()),
                _ -> Optional.empty(),
                id -> placed ? place(id) : Optional.empty());
    }

    private Optional<Place> place(Object id) {
        return id instanceof ProcessRequirementId row ? places.of(row) : Optional.empty();
    }
}
