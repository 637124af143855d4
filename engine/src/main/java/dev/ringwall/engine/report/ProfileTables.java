package dev.ringwall.engine.report;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.profile.Profile;
import dev.ringwall.engine.profile.ProfileCheck;
import java.util.Optional;

/** What the tables of every report on a profile hold. */
record ProfileTables(ProcessCatalog processes, Catalog catalog) {

    static Cell row(RowId row) {
        return Cell.of(ProfileCheck.fact(row));
    }

    Cell title(RowId row) {
        Optional<String> title = switch (row) {
            case RequirementId technical -> catalog.find(technical).map(Requirement::title);
            case ProcessRequirementId process -> processes.find(process).map(ProcessRequirement::title);
        };
        return Cell.text(title.orElse(""));
    }

    /** The level as the series names it: {@code SL 2}, {@code ML 3}. */
    static Cell level(Profile.Choice choice) {
        return choice.security()
                .map(level -> Cell.of(new Fact.Text("SL " + level.value())))
                .or(() -> choice.maturity().map(level -> Cell.of(new Fact.Text("ML " + level.number()))))
                .orElse(Cell.BLANK);
    }
}
