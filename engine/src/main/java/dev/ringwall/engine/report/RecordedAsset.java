package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetDescription;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.ProductId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is on record of an asset that a look at it can confirm. */
record RecordedAsset(List<Cell> cells) {

    RecordedAsset {
        cells = List.copyOf(cells);
    }

    /** Make and model of the asset itself, else of its product; version, serial number and addresses. */
    static RecordedAsset of(Asset asset, Function<ProductId, Optional<Product>> products) {
        List<Cell> recorded = new ArrayList<>();
        AssetDescription own = asset.description();
        Optional<Product> product = asset.installed().product().flatMap(products);
        String vendor = own.vendor().isBlank() ? product.map(Product::vendor).orElse("") : own.vendor();
        String model = own.model().isBlank() ? product.map(Product::model).orElse("") : own.model();
        String make = (vendor + " " + model).strip();
        if (!make.isEmpty()) {
            recorded.add(Cell.text(make));
        }
        asset.installed()
                .version()
                .ifPresent(version -> recorded.add(Cell.of(Phrase.of(WalkDownWords.VERSION, new Fact.Text(version)))));
        if (!own.serial().isBlank()) {
            recorded.add(Cell.of(Phrase.of(WalkDownWords.SERIAL, new Fact.Text(own.serial()))));
        }
        asset.interfaces().stream()
                .map(NetworkInterface::address)
                .filter(address -> !address.isBlank())
                .forEach(address -> recorded.add(Cell.text(address)));
        return new RecordedAsset(recorded);
    }

    boolean isSomething() {
        return !cells.isEmpty();
    }

    /** As a field of a table. */
    Cell cell() {
        return isSomething() ? new Cell.Several(cells) : Cell.of(Phrase.of(WalkDownWords.NOTHING_RECORDED));
    }

    /** What the letters of its line are made of. */
    String text() {
        return cells.toString();
    }
}
