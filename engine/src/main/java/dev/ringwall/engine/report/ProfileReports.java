package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.profile.Profile;
import dev.ringwall.engine.profile.ProfileCheck;
import dev.ringwall.engine.profile.ProfileComparison;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import java.time.LocalDate;

/** The reports on profiles. The program's version stands in each of them. */
public final class ProfileReports {

    private final ProfileTables tables;
    private final ProcessCatalog processes;
    private final Catalog catalog;
    private final String program;

    public ProfileReports(ProcessCatalog processes, Catalog catalog, String program) {
        this.tables = new ProfileTables(processes, catalog);
        this.processes = processes;
        this.catalog = catalog;
        this.program = program;
    }

    /** What a profile asks, what it leaves out and what it rests on. */
    public Document show(Profile profile, LocalDate day) {
        return ProfileSheets.show(profile, tables, Origin.of(profile, day, program));
    }

    /** Whether a profile keeps the rules for profiles. */
    public Document check(Profile profile, LocalDate day) {
        return ProfileSheets.check(
                profile, ProfileCheck.of(profile, processes, catalog), Origin.of(profile, day, program));
    }

    /** Where two profiles differ. */
    public Document comparison(ProfileComparison comparison, LocalDate day) {
        return ProfileSheets.compare(comparison, tables, Origin.of(comparison.other(), day, program));
    }

    /** A plant and its products under a profile. */
    public Document plant(Profile profile, Assessment assessment, Detail detail) {
        return new AppliedProfile(profile, tables, detail)
                .plant(assessment, Origin.of(profile, assessment.day(), program));
    }

    /** A programme under a profile. */
    public Document programme(Profile profile, ProgrammeAssessment assessment, Detail detail) {
        return new AppliedProfile(profile, tables, detail)
                .programme(assessment, Origin.of(profile, assessment.day(), program));
    }
}
