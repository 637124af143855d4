package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Rollup.ProofClass;
import dev.ringwall.engine.evidence.ComponentEvidence;
import dev.ringwall.engine.evidence.EvidenceIndex;
import dev.ringwall.engine.evidence.Staleness;
import dev.ringwall.engine.evidence.Weighing;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.PlantIndex;
import java.time.LocalDate;
import java.util.List;

/** What every judgement about one plant on one day stands on, found once. */
record Ground(
        PlantIndex plant,
        Catalog catalog,
        LocalDate day,
        EvidenceIndex evidence,
        ComponentEvidence componentEvidence,
        Staleness staleness,
        Weighing weighing,
        Conditions conditions,
        Applicability applicability,
        Compensations compensations,
        Services services) {

    private static final List<ProofClass> PROOFS = List.of(ProofClass.values());

    Ground(PlantIndex plant, Catalog catalog, LocalDate day) {
        this(
                plant,
                catalog,
                day,
                new EvidenceIndex(plant, catalog, day),
                new Staleness(plant),
                new Weighing(plant.plant().settings(), day),
                new Conditions(plant, day));
    }

    private Ground(
            PlantIndex plant,
            Catalog catalog,
            LocalDate day,
            EvidenceIndex evidence,
            Staleness staleness,
            Weighing weighing,
            Conditions conditions) {
        this(
                plant,
                catalog,
                day,
                evidence,
                new ComponentEvidence(evidence),
                staleness,
                weighing,
                conditions,
                new Applicability(plant, catalog, conditions),
                new Compensations(evidence, staleness, weighing),
                new Services(evidence, catalog, staleness, weighing));
    }

    /** Adds the rows for which what a piece rested on is no longer so at one component. */
    void addStale(Evidence piece, Asset asset, Component component, RowSheet sheet, long[] rows) {
        if (!piece.kind().isSeenAtPlant()) {
            return;
        }
        for (ProofClass proof : PROOFS) {
            if (staleness.ofComponent(piece, asset, component, proof).isPresent()) {
                rows[0] |= sheet.provedBy(proof)[0];
                rows[1] |= sheet.provedBy(proof)[1];
            }
        }
    }
}
