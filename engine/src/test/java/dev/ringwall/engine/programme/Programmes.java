package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the programme of an integrator over three rows: a base, its enhancement, and another base. */
record Programmes(List<Entry> entries, List<Proof> proofs) {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final ProcessRequirementId BASE = id("SP.01.01 BR");
    static final ProcessRequirementId ENHANCEMENT = id("SP.01.01 RE(1)");
    static final ProcessRequirementId OTHER = id("SP.02.01 BR");
    static final ProcessCatalog CATALOG = new ProcessCatalog(List.of(
            row(BASE, Optional.empty(), "SP.01", 0),
            row(ENHANCEMENT, Optional.of(BASE), "SP.01", 1),
            row(OTHER, Optional.empty(), "SP.02", 2)));

    static Programmes none() {
        return new Programmes(List.of(), List.of());
    }

    private static ProcessRequirementId id(String code) {
        return ProcessRequirementId.parse(code).orElseThrow();
    }

    private static ProcessRequirement row(
            ProcessRequirementId id, Optional<ProcessRequirementId> parent, String group, int order) {
        return new ProcessRequirement(
                id,
                parent,
                List.of(new ProcessRequirement.Group(group, group)),
                id.code(),
                "",
                "",
                false,
                "",
                "",
                "",
                List.of(),
                "high",
                order);
    }

    static Signature word(String by) {
        return new Signature(by, DAY.minusDays(10), Optional.empty(), "because");
    }

    Programmes declared(ProcessRequirementId row, MaturityLevel level) {
        return with(new Entry(
                row, Optional.of(new Entry.Declaration(level, word("Lea"))), Optional.empty(), Optional.empty()));
    }

    Programmes dismissed(ProcessRequirementId row) {
        return with(
                new Entry(row, Optional.empty(), Optional.of(new Dismissal(word("Lea"), "Otto")), Optional.empty()));
    }

    Programmes with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Programmes(more, proofs);
    }

    Programmes with(Proof proof) {
        List<Proof> more = new ArrayList<>(proofs);
        more.add(proof);
        return new Programmes(entries, more);
    }

    /** A piece that Otto confirmed. */
    Programmes shown(ProcessRequirementId row, ProofKind... kinds) {
        Programmes all = this;
        for (ProofKind kind : kinds) {
            all = all.with(proof("e" + all.proofs.size(), kind, row, DAY.minusDays(30), Optional.of(word("Otto"))));
        }
        return all;
    }

    static Proof proof(
            String id, ProofKind kind, ProcessRequirementId row, LocalDate date, Optional<Signature> confirmed) {
        return new Proof(
                new EvidenceId(id),
                kind,
                List.of(row),
                id,
                kind == ProofKind.PEOPLE ? List.of("Lea") : List.of(),
                kind == ProofKind.CASE ? "works " + id : "",
                kind == ProofKind.MEASURE ? "9 of 10" : "",
                Optional.empty(),
                "Jan",
                date,
                Optional.empty(),
                confirmed);
    }

    Programme programme() {
        return programme(List.of(), List.of());
    }

    Programme programme(List<Target> targets, List<Responsibility> responsibilities) {
        return new Programme(
                new Programme.Head(
                        "works",
                        "Works",
                        Party.INTEGRATOR.edition(),
                        Party.INTEGRATOR,
                        "Works",
                        "all",
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                targets,
                responsibilities,
                entries,
                proofs,
                List.of());
    }

    ProgrammeAssessment assess() {
        return ProgrammeAssessment.of(programme(), CATALOG, DAY);
    }

    RowStanding row(ProcessRequirementId row) {
        return row(row, DAY);
    }

    RowStanding row(ProcessRequirementId row, LocalDate day) {
        return ProgrammeAssessment.of(programme(), CATALOG, day).rows().stream()
                .filter(each -> each.row().id().equals(row))
                .findFirst()
                .orElseThrow();
    }
}
