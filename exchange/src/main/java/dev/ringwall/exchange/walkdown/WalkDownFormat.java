package dev.ringwall.exchange.walkdown;

import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Likeness;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.rowtable.Sniff;
import java.util.Arrays;
import java.util.List;

/** The walk-down sheet of a plant, ticked: the workbook or table itself, or its lines typed off the paper. */
public record WalkDownFormat() implements ImportFormat {

    @Override
    public String name() {
        return "walk-down";
    }

    @Override
    public String holds() {
        return "ticks on the lines of a walk-down sheet, by the letters that name them: CSV or a workbook (XLSX)";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public List<String> fields() {
        return Arrays.stream(SheetColumn.values()).map(SheetColumn::field).toList();
    }

    @Override
    public Likeness likeness(SourceFile file) {
        return Sniff.isOfLines(file) ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public Imported<Found> read(SourceFile file, Explained explained, Limits limits) {
        return WalkDownReader.read(file, explained, limits);
    }
}
