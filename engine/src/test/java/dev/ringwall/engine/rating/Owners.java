package dev.ringwall.engine.rating;

import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessLinks;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.programme.Dismissal;
import dev.ringwall.engine.programme.Entry;
import dev.ringwall.engine.programme.Party;
import dev.ringwall.engine.programme.Programme;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import dev.ringwall.engine.programme.Proof;
import dev.ringwall.engine.programme.ProofKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The programme of an owner over three process rows, and technical rows that rest on them. */
record Owners(List<Entry> entries, List<Proof> proofs) {

    static final ProcessRequirementId ACCOUNTS = id("USER 1.1");
    static final ProcessRequirementId RIGHTS = id("USER 2.1");
    static final ProcessRequirementId BACKUP = id("AVAIL 2.1");
    static final List<ProcessRequirementId> ROWS = List.of(ACCOUNTS, RIGHTS, BACKUP);

    static final ProcessCatalog CATALOG = new ProcessCatalog(List.of(row(ACCOUNTS, 0), row(RIGHTS, 1), row(BACKUP, 2)));
    static final ProcessLinks LINKS = new ProcessLinks(new TreeMap<>(Map.of(
            sr("SR 1.1"), List.of(ACCOUNTS),
            sr("SR 2.1"), List.of(RIGHTS),
            sr("SR 7.3"), List.of(BACKUP),
            sr("SR 1.6"), List.of(RIGHTS, ACCOUNTS))));

    static Owners none() {
        return new Owners(List.of(), List.of());
    }

    private static ProcessRequirementId id(String code) {
        return ProcessRequirementId.parse(code).orElseThrow();
    }

    private static RequirementId sr(String code) {
        return RequirementId.parse(code).orElseThrow();
    }

    private static ProcessRequirement row(ProcessRequirementId id, int order) {
        return new ProcessRequirement(
                id,
                Optional.empty(),
                List.of(new ProcessRequirement.Group("G", "G")),
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

    private static Signature word(String by, LocalDate date) {
        return new Signature(by, date, Optional.empty(), "because");
    }

    /** What Otto confirmed on a day, as far as a level needs it. */
    Owners at(ProcessRequirementId row, MaturityLevel level, LocalDate date) {
        Owners more = this;
        if (level == MaturityLevel.NONE) {
            List<Entry> all = new ArrayList<>(entries);
            all.add(new Entry(
                    row,
                    Optional.of(new Entry.Declaration(level, word("Lea", date))),
                    Optional.empty(),
                    Optional.empty()));
            return new Owners(all, proofs);
        }
        if (level.number() >= 1) {
            more = more.with(row, ProofKind.CASE, "north", date);
        }
        if (level.number() >= 2) {
            more = more.with(row, ProofKind.PROCEDURE, "", date).with(row, ProofKind.PEOPLE, "", date);
        }
        return level.number() >= 3 ? more.with(row, ProofKind.CASE, "south", date) : more;
    }

    Owners dismissed(ProcessRequirementId row, LocalDate date) {
        List<Entry> all = new ArrayList<>(entries);
        Dismissal said = new Dismissal(new Signature("Lea", date, Optional.of(date.plusYears(1)), "none here"), "Otto");
        all.add(new Entry(row, Optional.empty(), Optional.of(said), Optional.empty()));
        return new Owners(all, proofs);
    }

    private Owners with(ProcessRequirementId row, ProofKind kind, String realCase, LocalDate date) {
        List<Proof> all = new ArrayList<>(proofs);
        all.add(new Proof(
                new EvidenceId("p" + proofs.size()),
                kind,
                List.of(row),
                "piece",
                kind == ProofKind.PEOPLE ? List.of("Lea") : List.of(),
                realCase,
                "",
                Optional.empty(),
                "Jan",
                date,
                Optional.empty(),
                Optional.of(word("Otto", date))));
        return new Owners(entries, all);
    }

    Optional<ProgrammeAssessment> assess(LocalDate day) {
        Programme programme = new Programme(
                new Programme.Head(
                        "owner",
                        "Owner",
                        Party.OWNER.edition(),
                        Party.OWNER,
                        "Owner",
                        "all",
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                entries,
                proofs,
                List.of());
        return Optional.of(ProgrammeAssessment.of(programme, CATALOG, day));
    }
}
