package dev.ringwall.exchange.answers;

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

/** Answers to requirements that somebody keeps in a spreadsheet. */
public record AnswersFormat() implements ImportFormat {

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public String holds() {
        return "answers to rows of 62443-3-3 or 62443-4-2 for zones, conduits and assets, one a row: CSV or a workbook (XLSX)";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public List<String> fields() {
        return AnswersReader.HEADINGS.stream().map(Heading::field).toList();
    }

    @Override
    public Likeness likeness(SourceFile file) {
        return Sniff.isOfSubjects(file) ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public Imported<Found> read(SourceFile file, Explained explained, Limits limits) {
        return AnswersReader.read(file, explained, limits);
    }
}
