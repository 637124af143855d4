package dev.ringwall.engine.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One thing that happens to a plant while it is being assessed. A record that is put takes the place of the one with its id. */
public sealed interface Change {

    record PutEvidence(Evidence piece) implements Change {}

    record RemoveEvidence(EvidenceId id) implements Change {}

    /** Somebody states a fact about a zone, conduit, product or the plant. */
    record PutStatement(ConditionStatement statement) implements Change {}

    record RemoveStatement(StatementId id) implements Change {}

    /** An asset is added, moved, or another version of it installed. */
    record PutAsset(Asset asset) implements Change {}

    record RemoveAsset(AssetId id) implements Change {}

    /** A channel of a conduit is added, widened or removed. */
    record PutConduit(Conduit conduit) implements Change {}

    /** Time passes; the plant stays as it is. */
    record AnotherDay(LocalDate day) implements Change {}

    /** A plant after some changes, in their order; what stays keeps its place. */
    static Plant applyAll(Plant plant, List<Change> changes) {
        Map<EvidenceId, Evidence> evidence = by(plant.evidence(), Evidence::id);
        Map<StatementId, ConditionStatement> statements = by(plant.conditions(), ConditionStatement::id);
        Map<AssetId, Asset> assets = by(plant.assets(), Asset::id);
        Map<ConduitId, Conduit> conduits = by(plant.conduits(), Conduit::id);
        for (Change change : changes) {
            switch (change) {
                case PutEvidence(Evidence piece) -> evidence.put(piece.id(), piece);
                case RemoveEvidence(EvidenceId id) -> evidence.remove(id);
                case PutStatement(ConditionStatement statement) -> statements.put(statement.id(), statement);
                case RemoveStatement(StatementId id) -> statements.remove(id);
                case PutAsset(Asset asset) -> assets.put(asset.id(), asset);
                case RemoveAsset(AssetId id) -> assets.remove(id);
                case PutConduit(Conduit conduit) -> conduits.put(conduit.id(), conduit);
                case AnotherDay any -> {}
            }
        }
        return new Plant(
                plant.id(),
                plant.description(),
                plant.settings(),
                plant.zones(),
                new ArrayList<>(conduits.values()),
                new ArrayList<>(assets.values()),
                plant.products(),
                plant.groups(),
                plant.services(),
                plant.systems(),
                new ArrayList<>(statements.values()),
                plant.risk(),
                plant.countermeasures(),
                new ArrayList<>(evidence.values()),
                plant.accepted(),
                plant.effects(),
                plant.approvals(),
                plant.justifications(),
                plant.flows());
    }

    private static <I, T> Map<I, T> by(List<T> records, Function<T, I> id) {
        Map<I, T> all = new LinkedHashMap<>();
        records.forEach(each -> all.put(id.apply(each), each));
        return all;
    }
}
