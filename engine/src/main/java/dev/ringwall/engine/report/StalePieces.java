package dev.ringwall.engine.report;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup;
import dev.ringwall.engine.catalog.Rollup.ProofClass;
import dev.ringwall.engine.evidence.Staleness;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ComponentId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.GroupId;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.SystemId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says of a piece of evidence whether it went stale for at least one of the rows that it speaks to. */
final class StalePieces {

    private final PlantIndex plant;
    private final Catalog catalog;
    private final Staleness staleness;

    StalePieces(PlantIndex plant, Catalog catalog) {
        this.plant = plant;
        this.catalog = catalog;
        this.staleness = new Staleness(plant);
    }

    Optional<Trace> why(Evidence piece) {
        if (piece.service().isPresent()) {
            return piece.service().flatMap(plant::service).flatMap(service -> staleness.ofService(piece, service));
        }
        return switch (piece.subject()) {
            case AssetId asset -> plant.asset(asset).flatMap(each -> ofAsset(piece, each));
            case ComponentId component -> plant.asset(component.asset()).flatMap(each -> ofAsset(piece, each));
            case ConduitId conduit -> plant.conduit(conduit).flatMap(each -> staleness.ofChannels(piece, each));
            case ZoneId zone
            when proofs(piece).contains(ProofClass.LAYOUT) ->
                plant.zone(zone).flatMap(each -> staleness.ofLayout(piece, each));
            case CountermeasureId measure ->
                plant.countermeasure(measure).flatMap(each -> staleness.ofCountermeasure(piece, each));
            case ZoneId _, PlantId _, ProductId _, SystemId _, GroupId _, ServiceId _ -> Optional.empty();
        };
    }

    private Optional<Trace> ofAsset(Evidence piece, Asset asset) {
        return plant.componentsOf(asset).stream()
                .filter(component -> !(piece.subject() instanceof ComponentId named)
                        || component.id().equals(named))
                .flatMap(component -> proofs(piece).stream()
                        .flatMap(proof -> staleness.ofComponent(piece, asset, component, proof).stream()))
                .findFirst();
    }

    /** The classes of proof that its rows ask for: what makes it stale depends on them. */
    private Set<ProofClass> proofs(Evidence piece) {
        Set<ProofClass> proofs = EnumSet.noneOf(ProofClass.class);
        piece.statements().stream()
                .flatMap(statement -> catalog.find(statement.row()).stream())
                .flatMap(this::asSystemRows)
                .flatMap(row -> row.rollup().stream())
                .map(Rollup::inForce)
                .forEach(proofs::add);
        return proofs;
    }

    private Stream<Requirement> asSystemRows(Requirement row) {
        return row.isSystemRow()
                ? Stream.of(row)
                : row.counterparts().stream().flatMap((RequirementId id) -> catalog.find(id).stream());
    }
}
