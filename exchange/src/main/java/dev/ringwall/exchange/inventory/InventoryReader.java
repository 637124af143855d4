package dev.ringwall.exchange.inventory;

import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.csv.CsvReader;
import dev.ringwall.exchange.csv.Encoding;
import dev.ringwall.exchange.found.AssetField;
import dev.ringwall.exchange.found.AssetTable;
import dev.ringwall.exchange.found.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an inventory with whatever separator, encoding and headers it comes; what it did not understand it says. */
final class InventoryReader {

    private static final int SHOWN = 80;

    private final String text;
    private final AssetTable table;
    private final Limits limits;

    private InventoryReader(String text, AssetTable table, Limits limits) {
        this.text = text;
        this.table = table;
        this.limits = limits;
    }

    static Imported<Found> read(SourceFile source, Map<String, AssetField> mapping, Limits limits) {
        AssetTable table = new AssetTable(source.name(), mapping, limits);
        Encoding.Decoded decoded = Encoding.decode(source.bytes());
        decoded.guessed()
                .ifPresent(name -> table.report(
                        IssueCode.ENCODING_GUESSED, "expected UTF-8, got another encoding; read as " + name, 0));
        return new InventoryReader(decoded.text(), table, limits).read();
    }

    private Imported<Found> read() {
        if (text.isBlank()) {
            return refuse(IssueCode.EMPTY_FILE, "expected a list of assets, got an empty file", 1);
        }
        Optional<String> other = OtherExports.recognise(text);
        if (other.isPresent()) {
            return refuse(IssueCode.NOT_AN_INVENTORY, "expected a list of assets, got " + other.get(), 1);
        }
        CsvReader rows = new CsvReader(text, separator(), limits);
        List<AssetTable.Line> lines = new ArrayList<>();
        for (Optional<CsvReader.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            lines.add(new AssetTable.Line(row.get().line(), row.get().cells()));
        }
        if (rows.fault().isPresent()) {
            CsvReader.Fault fault = rows.fault().get();
            return refuse(fault.code(), fault.sentence(), fault.line());
        }
        return table.read(lines.iterator()).orElseGet(this::noHeader);
    }

    /** A title line above the header has none, so the first line that any separator cuts decides. */
    private char separator() {
        return text.lines()
                .limit(AssetTable.LINES_ABOVE_HEADER)
                .filter(line -> line.indexOf(';') >= 0 || line.indexOf('\t') >= 0 || line.indexOf(',') >= 0)
                .findFirst()
                .map(CsvReader::separatorOf)
                .orElse(',');
    }

    private Imported<Found> noHeader() {
        String first = text.lines().findFirst().orElse("");
        String shown = first.length() > SHOWN ? first.substring(0, SHOWN - 3) + "..." : first;
        boolean isTable = first.indexOf(separator()) >= 0;
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
