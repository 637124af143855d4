package dev.ringwall.exchange.inventory;

import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Likeness;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.csv.Encoding;
import dev.ringwall.exchange.found.AssetField;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.workbook.Workbook;
import dev.ringwall.exchange.zip.Archive;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list of assets that somebody keeps in a spreadsheet or exports from a register. */
public record InventoryFormat() implements ImportFormat {

    private static final int HEAD = 4_000;

    @Override
    public String name() {
        return "inventory";
    }

    @Override
    public String holds() {
        return "a list of assets, one a row: CSV with any headers, separator and encoding, or a workbook (XLSX)";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public List<String> fields() {
        return Arrays.stream(AssetField.values()).map(AssetField::plantField).toList();
    }

    /** No table says that it is an inventory; the reader finds out, and says what is missing. */
    @Override
    public Likeness likeness(SourceFile file) {
        if (Workbook.isOne(file, Limits.DEFAULT)) {
            return Likeness.POSSIBLE;
        }
        int length = Math.min(file.bytes().length, HEAD);
        boolean wide = length >= 2 && (file.bytes()[0] & 0xFF) >= 0xFE && (file.bytes()[1] & 0xFF) >= 0xFE;
        for (int i = 0; i < length && !wide; i++) {
            if (file.bytes()[i] == 0) {
                return Likeness.NONE;
            }
        }
        String head =
                Encoding.decode(Arrays.copyOf(file.bytes(), length)).text().stripLeading();
        boolean marked = !head.isEmpty() && "<{[%".indexOf(head.charAt(0)) >= 0;
        return marked || head.startsWith("PK\u0003\u0004") ? Likeness.NONE : Likeness.POSSIBLE;
    }

    @Override
    public Imported<Found> read(SourceFile file, Explained explained, Limits limits) {
        Map<String, AssetField> columns = new LinkedHashMap<>();
        explained
                .headers()
                .forEach((header, field) ->
                        AssetField.named(field).ifPresent(known -> columns.put(header.strip(), known)));
        return Archive.isOne(file.bytes())
                ? WorkbookInventory.read(file, columns, limits)
                : InventoryReader.read(file, columns, limits);
    }
}
