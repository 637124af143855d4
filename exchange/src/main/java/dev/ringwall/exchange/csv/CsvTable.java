package dev.ringwall.exchange.csv;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.table.Row;
import dev.ringwall.exchange.table.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of another program in a text file, in whatever encoding and with whatever separator it comes.
 *
 * @param guessed what is said where the encoding had to be guessed
 */
public record CsvTable(String file, String text, char separator, Optional<Issue> guessed) {

    /** The rows, or why they could not be read to the end. */
    public record Read(Optional<Sheet> sheet, Optional<Issue> fault) {}

    /** Decodes a file and finds out what separates its cells. */
    public static CsvTable of(SourceFile source) {
        Encoding.Decoded decoded = Encoding.decode(source.bytes());
        Optional<Issue> guessed = decoded.guessed()
                .map(name -> new Issue(
                        IssueCode.ENCODING_GUESSED,
                        "expected UTF-8, got another encoding; read as " + name,
                        new Place(source.name(), 0, 0)));
        return new CsvTable(source.name(), decoded.text(), separator(decoded.text()), guessed);
    }

    /** A title line above the header has none, so the first line that any separator cuts decides. */
    private static char separator(String text) {
        return text.lines()
                .limit(Sheet.LINES_ABOVE_HEADER)
                .filter(line -> line.indexOf(';') >= 0 || line.indexOf('\t') >= 0 || line.indexOf(',') >= 0)
                .findFirst()
                .map(CsvReader::separatorOf)
                .orElse(',');
    }

    public Read read(Limits limits) {
        CsvReader in = new CsvReader(text, separator, limits);
        List<Row> rows = new ArrayList<>();
        for (Optional<CsvReader.Row> row = in.next(); row.isPresent(); row = in.next()) {
            rows.add(new Row(row.get().line(), row.get().cells()));
        }
        Optional<Issue> fault =
                in.fault().map(found -> new Issue(found.code(), found.sentence(), new Place(file, found.line(), 1)));
        return new Read(fault.isPresent() ? Optional.empty() : Optional.of(new Sheet(file, rows, List.of())), fault);
    }
}
