package dev.ringwall.exchange.suppliertable;

import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Likeness;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.rowtable.Heading;
import dev.ringwall.exchange.rowtable.Sniff;
import java.util.List;

/** A supplier's answers to 62443-4-2 for one of his products. */
public record SupplierTableFormat() implements ImportFormat {

    @Override
    public String name() {
        return "supplier-table";
    }

    @Override
    public String holds() {
        return "a supplier's answers to rows of 62443-4-2 for a version of a product, one a row: CSV or a workbook (XLSX)";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public List<String> fields() {
        return SupplierTableReader.HEADINGS.stream().map(Heading::field).toList();
    }

    @Override
    public Likeness likeness(SourceFile file) {
        return Sniff.isOfProduct(file) ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public Imported<Found> read(SourceFile file, Explained explained, Limits limits) {
        return SupplierTableReader.read(file, explained, limits);
    }
}
