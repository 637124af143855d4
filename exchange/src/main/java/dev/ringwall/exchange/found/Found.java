package dev.ringwall.exchange.found;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a file of another program says of a plant, in that program's own terms. Everything has a tag, the id by which the
 * other program knows it, and refers to others by theirs; nothing of it is in the plant until somebody takes it over.
 *
 * @param columns what each header was taken for, in the order of the file, where the file is a table
 */
public record Found(
        List<FoundZone> zones,
        List<FoundConduit> conduits,
        List<FoundProduct> products,
        List<FoundAsset> assets,
        List<FoundEvidence> evidence,
        List<FoundTick> ticks,
        List<Column> columns) {

    public Found {
        zones = List.copyOf(zones);
        conduits = List.copyOf(conduits);
        products = List.copyOf(products);
        assets = List.copyOf(assets);
        evidence = List.copyOf(evidence);
        ticks = List.copyOf(ticks);
        columns = List.copyOf(columns);
    }

    /** A header and what it was taken for; empty where it means nothing to a plant. */
    public record Column(String header, Optional<String> field) {}

    /** Takes up what a reader comes across, in the order of the file. */
    public static final class Collected {

        private final List<FoundZone> zones = new ArrayList<>();
        private final List<FoundConduit> conduits = new ArrayList<>();
        private final List<FoundProduct> products = new ArrayList<>();
        private final List<FoundAsset> assets = new ArrayList<>();
        private final List<FoundEvidence> evidence = new ArrayList<>();
        private final List<FoundTick> ticks = new ArrayList<>();
        private final List<Column> columns = new ArrayList<>();

        public void add(FoundZone zone) {
            zones.add(zone);
        }

        public void add(FoundConduit conduit) {
            conduits.add(conduit);
        }

        public void add(FoundProduct product) {
            products.add(product);
        }

        public void add(FoundAsset asset) {
            assets.add(asset);
        }

        public void add(FoundEvidence piece) {
            evidence.add(piece);
        }

        public void add(FoundTick tick) {
            ticks.add(tick);
        }

        public void add(Column column) {
            columns.add(column);
        }

        public Found found() {
            return new Found(zones, conduits, products, assets, evidence, ticks, columns);
        }
    }
}
