package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whose products stand at the plant, and over which known ways from outside these are reached. */
final class VendorRegister {

    private final PlantIndex index;
    private final RemoteWays ways;
    private final SortedMap<String, Stock> vendors = new TreeMap<>();

    /** What one vendor has at the plant. */
    private record Stock(SortedSet<ProductId> products, SortedSet<AssetId> assets) {}

    private VendorRegister(PlantIndex index, RemoteWays ways) {
        this.index = index;
        this.ways = ways;
        index.plant()
                .products()
                .forEach(product -> stock(product.vendor()).products().add(product.id()));
        index.assetsById().forEach(this::add);
    }

    static Section section(PlantIndex index, RemoteWays ways) {
        VendorRegister register = new VendorRegister(index, ways);
        Phrase title = Phrase.of(RegisterWords.VENDORS);
        if (register.vendors.isEmpty()) {
            return Section.of("vendors", title, new Block.Paragraph(Phrase.of(RegisterWords.NO_VENDORS)));
        }
        List<List<Cell>> rows = new ArrayList<>();
        register.vendors.forEach((vendor, stock) -> rows.add(register.line(vendor, stock)));
        return Section.of(
                "vendors",
                title,
                new Block.Table(
                        "vendor",
                        title,
                        List.of(
                                column("vendor", RegisterWords.VENDOR, Kind.TEXT),
                                column("products", RegisterWords.PRODUCTS, Kind.ID),
                                column("assets", RegisterWords.ASSETS, Kind.COUNT),
                                column("reached-over", RegisterWords.REACHED_OVER, Kind.ID)),
                        rows));
    }

    private Stock stock(String vendor) {
        return vendors.computeIfAbsent(vendor.strip(), any -> new Stock(new TreeSet<>(), new TreeSet<>()));
    }

    /** An asset is of the vendor of each product it holds; of the one written beside it where it names none. */
    private void add(Asset asset) {
        List<String> of = new ArrayList<>();
        for (Component component : index.componentsOf(asset)) {
            vendor(component.installed()).ifPresent(of::add);
        }
        if (of.isEmpty()) {
            of.add(asset.description().vendor());
        }
        of.forEach(vendor -> stock(vendor).assets().add(asset.id()));
    }

    private Optional<String> vendor(Installed installed) {
        return installed.product().flatMap(index::product).map(Product::vendor);
    }

    private List<Cell> line(String vendor, Stock stock) {
        SortedSet<ChannelId> over = new TreeSet<>();
        ways.known().forEach(way -> {
            if (stock.assets().stream().anyMatch(asset -> reaches(way.channel(), asset))) {
                over.add(way.channel().id());
            }
        });
        return List.of(
                RegisterReport.said(vendor),
                new Cell.Several(stock.products().stream().map(Tables::cell).toList()),
                Cell.of(stock.assets().size()),
                new Cell.Several(
                        over.stream().map(id -> Cell.of(new Fact.Through(id))).toList()));
    }

    /** Whether a way ends at an asset, or at the very zone that it is in. */
    private boolean reaches(Channel channel, AssetId asset) {
        return isAt(channel.from(), asset) || isAt(channel.to(), asset);
    }

    private boolean isAt(SubjectId end, AssetId asset) {
        return end.equals(asset) || index.zoneOf(asset).filter(end::equals).isPresent();
    }
}
