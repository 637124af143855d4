package dev.ringwall.engine.profile;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.Requirement.Status;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.profile.Profile.Choice;
import dev.ringwall.engine.profile.Profile.LeftOut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a profile keeps the rules for profiles: it chooses, and changes nothing. */
public final class ProfileCheck {

    private final Profile profile;
    private final ProcessCatalog processes;
    private final Catalog catalog;
    private final List<Trace> findings = new ArrayList<>();

    private ProfileCheck(Profile profile, ProcessCatalog processes, Catalog catalog) {
        this.profile = profile;
        this.processes = processes;
        this.catalog = catalog;
    }

    /** What is wrong with a profile, in the order of its rules; empty where it keeps them all. */
    public static List<Trace> of(Profile profile, ProcessCatalog processes, Catalog catalog) {
        ProfileCheck check = new ProfileCheck(profile, processes, catalog);
        check.head();
        Set<RowId> chosen = new HashSet<>();
        for (Choice choice : profile.choices()) {
            if (!chosen.add(choice.row())) {
                check.find(ProfileReason.TWICE, fact(choice.row()));
            } else if (check.exists(choice.row())) {
                check.level(choice);
            }
        }
        check.leftOut(chosen);
        return List.copyOf(check.findings);
    }

    private void find(ProfileReason reason, Fact... facts) {
        findings.add(Trace.of(reason, facts));
    }

    /** A row as a fact. */
    public static Fact fact(RowId row) {
        return switch (row) {
            case RequirementId technical -> new Fact.Row(technical);
            case ProcessRequirementId process -> new Fact.ProcessRow(process);
        };
    }

    private void head() {
        if (profile.head().context().isBlank()) {
            find(ProfileReason.CONTEXT_EMPTY);
        }
        if (profile.mapping().isEmpty()) {
            find(ProfileReason.MAPPING_EMPTY);
        }
        if (profile.head().riskEvaluation().isBlank()) {
            find(ProfileReason.RISK_EVALUATION_EMPTY);
        }
        if (profile.choices().isEmpty()) {
            find(ProfileReason.NOTHING_CHOSEN);
        }
    }

    private boolean exists(RowId row) {
        if (!Profile.EDITIONS.contains(row.edition())) {
            find(
                    ProfileReason.PART_NOT_ALLOWED,
                    fact(row),
                    new Fact.Text(row.edition().toString()));
            return false;
        }
        boolean known = switch (row) {
            case RequirementId technical -> catalog.find(technical).isPresent();
            case ProcessRequirementId process -> processes.find(process).isPresent();
        };
        if (!known) {
            find(
                    ProfileReason.UNKNOWN_ROW,
                    new Fact.Text(row.code()),
                    new Fact.Text(row.edition().toString()));
        }
        return known;
    }

    private void level(Choice choice) {
        switch (choice.row()) {
            case ProcessRequirementId row -> {
                if (choice.maturity().isEmpty() || choice.security().isPresent()) {
                    find(ProfileReason.NEEDS_MATURITY, new Fact.ProcessRow(row));
                }
            }
            case RequirementId id -> {
                Requirement row = catalog.require(id);
                Optional<SecurityLevel> level = choice.security();
                if (row.status() != Status.NORMATIVE) {
                    find(ProfileReason.ROW_WITHOUT_LEVEL, new Fact.Row(id));
                } else if (level.isEmpty() || choice.maturity().isPresent()) {
                    find(ProfileReason.NEEDS_SECURITY, new Fact.Row(id));
                } else if (!level.get().isAtLeast(row.level()) || level.get() == SecurityLevel.SL_0) {
                    find(
                            ProfileReason.BELOW_FIRST_LEVEL,
                            new Fact.Row(id),
                            new Fact.Level(level.get()),
                            new Fact.Level(row.level()));
                }
            }
        }
    }

    private void leftOut(Set<RowId> chosen) {
        Set<RowId> seen = new HashSet<>(chosen);
        Set<RowId> out = new HashSet<>();
        for (LeftOut left : profile.leftOut()) {
            seen.add(left.row());
            if (!out.add(left.row())) {
                find(ProfileReason.TWICE, fact(left.row()));
            } else if (chosen.contains(left.row())) {
                find(ProfileReason.CHOSEN_AND_LEFT_OUT, fact(left.row()));
            } else if (exists(left.row()) && left.reason().isBlank()) {
                find(ProfileReason.LEFT_OUT_WITHOUT_REASON, fact(left.row()));
            }
        }
        for (Edition edition : profile.editions()) {
            for (RowId row : rows(edition)) {
                if (!seen.contains(row)) {
                    find(ProfileReason.NOT_ACCOUNTED, fact(row));
                }
            }
        }
    }

    /** Every row of an edition that a profile has to choose or to leave out with a reason. */
    private List<RowId> rows(Edition edition) {
        List<RowId> rows = new ArrayList<>();
        catalog.requirements().stream()
                .filter(row -> row.id().edition().equals(edition) && row.status() == Status.NORMATIVE)
                .map(Requirement::id)
                .forEach(rows::add);
        processes.rows(edition).stream().map(ProcessRequirement::id).forEach(rows::add);
        return rows;
    }
}
