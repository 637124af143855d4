package dev.ringwall.exchange.inventory;

import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.csv.CsvTable;
import dev.ringwall.exchange.found.AssetField;
import dev.ringwall.exchange.found.AssetTable;
import dev.ringwall.exchange.found.Found;
import java.util.Map;
import java.util.Optional;

/** Reads an inventory with whatever separator, encoding and headers it comes; what it did not understand it says. */
final class InventoryReader {

    private static final int SHOWN = 80;

    private final CsvTable csv;
    private final AssetTable table;
    private final Limits limits;

    private InventoryReader(CsvTable csv, AssetTable table, Limits limits) {
        this.csv = csv;
        this.table = table;
        this.limits = limits;
    }

    static Imported<Found> read(SourceFile source, Map<String, AssetField> mapping, Limits limits) {
        CsvTable csv = CsvTable.of(source);
        AssetTable table = new AssetTable(source.name(), mapping, limits);
        csv.guessed().ifPresent(table::report);
        return new InventoryReader(csv, table, limits).read();
    }

    private Imported<Found> read() {
        if (csv.text().isBlank()) {
            return refuse(IssueCode.EMPTY_FILE, "expected a list of assets, got an empty file", 1);
        }
        Optional<String> other = OtherExports.recognise(csv.text());
        if (other.isPresent()) {
            return refuse(IssueCode.NOT_AN_INVENTORY, "expected a list of assets, got " + other.get(), 1);
        }
        CsvTable.Read read = csv.read(limits);
        read.fault().ifPresent(table::report);
        return read.sheet().isEmpty()
                ? table.refused()
                : table.read(read.sheet().get().rows().iterator()).orElseGet(this::noHeader);
    }

    private Imported<Found> noHeader() {
        String first = csv.text().lines().findFirst().orElse("");
        String shown = first.length() > SHOWN ? first.substring(0, SHOWN - 3) + "..." : first;
        boolean isTable = first.indexOf(csv.separator()) >= 0;
        return refuse(
                isTable ? IssueCode.NO_COLUMN_FOR_ID : IssueCode.NOT_AN_INVENTORY,
                "expected a header line with columns for the tag of an asset and something else, such as `Asset Tag` and"
                        + " `Vendor`, got `" + shown
                        + "`",
                1);
    }

    private Imported<Found> refuse(IssueCode code, String sentence, int line) {
        table.report(code, sentence, line);
        return table.refused();
    }
}
