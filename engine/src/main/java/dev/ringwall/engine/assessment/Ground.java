package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Rollup.ProofClass;
import dev.ringwall.engine.evidence.AsOf;
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
        AsOf asOf,
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
        this(plant, catalog, new AsOf(day));
    }

    private Ground(PlantIndex plant, Catalog catalog, AsOf asOf) {
        this(
                plant,
                catalog,
                asOf,
                new EvidenceIndex(plant, catalog, asOf),
                new Staleness(plant),
                new Weighing(plant.plant().settings(), asOf),
                new Conditions(plant, asOf));
    }

    private Ground(
            PlantIndex plant,
            Catalog catalog,
            AsOf asOf,
            EvidenceIndex evidence,
            Staleness staleness,
            Weighing weighing,
            Conditions conditions) {
        this(
                plant,
                catalog,
                asOf,
                evidence,
                new ComponentEvidence(evidence),
                staleness,
                weighing,
                conditions,
                new Applicability(plant, catalog, conditions),
                new Compensations(evidence, staleness, weighing),
                new Services(evidence, catalog, staleness, weighing));
    }

    LocalDate day() {
        return asOf.day();
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
