package dev.ringwall.engine.report;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every line that a walk-down sheet of a plant can have, by the letters that name it, so that a tick on paper finds its way back
 * to what was asked.
 */
public final class WalkDownLines {

    private final Map<String, List<Line>> lines = new TreeMap<>();

    private WalkDownLines() {}

    /** What a line asks. */
    public sealed interface Line {

        /** Whether a thing is where and what it is on record. */
        record OfAsset(AssetId asset, String name, boolean isRecorded) implements Line {}

        /** Whether something is there at all. */
        record OfCondition(SubjectId subject, Condition condition) implements Line {}

        /** Whether a row is in force. */
        record OfRow(SubjectId subject, RequirementId row) implements Line {}
    }

    /** The lines of a plant as it stands, for rows of one catalogue. */
    public static WalkDownLines of(Plant plant, Catalog catalog) {
        WalkDownLines all = new WalkDownLines();
        Map<ProductId, Product> products = new TreeMap<>();
        plant.products().forEach(product -> products.put(product.id(), product));
        PlantId id = plant.id();
        for (Asset asset : plant.assets()) {
            RecordedAsset recorded = RecordedAsset.of(asset, product -> Optional.ofNullable(products.get(product)));
            all.add(
                    LineId.of(id.value(), asset.id().print()),
                    new Line.OfAsset(asset.id(), name(id, asset.id(), recorded), recorded.isSomething()));
        }
        List<RequirementId> rows = catalog.systemRows().stream()
                .filter(Requirement::isAsked)
                .map(Requirement::id)
                .toList();
        subjects(plant).forEach(subject -> {
            for (Condition condition : Condition.values()) {
                all.add(name(id, subject, condition), new Line.OfCondition(subject, condition));
            }
            rows.forEach(row -> all.add(name(id, subject, row), new Line.OfRow(subject, row)));
        });
        return all;
    }

    private static Stream<SubjectId> subjects(Plant plant) {
        return Stream.concat(
                plant.zones().stream().map(zone -> zone.id()),
                plant.conduits().stream().map(conduit -> conduit.id()));
    }

    private void add(String name, Line line) {
        lines.computeIfAbsent(name, any -> new ArrayList<>()).add(line);
    }

    /**
     * What the first eight letters of a line name: one thing, hardly ever two, or none of this plant.
     *
     * @param letters as printed, {@code XWMZ-RPJR} or {@code XWMZ-RPJR-NSB}
     */
    public List<Line> find(String letters) {
        return List.copyOf(lines.getOrDefault(LineId.asked(letters), List.of()));
    }

    /** The name of an asset's line. */
    static String name(PlantId plant, AssetId asset, RecordedAsset recorded) {
        return LineId.recorded(recorded.text(), plant.value(), asset.print());
    }

    /** The name of a condition's line. */
    static String name(PlantId plant, SubjectId subject, Condition condition) {
        return LineId.of(plant.value(), subject.print(), condition.name());
    }

    /** The name of a row's line. */
    static String name(PlantId plant, SubjectId subject, RequirementId row) {
        return LineId.of(plant.value(), subject.print(), row.toString());
    }
}
