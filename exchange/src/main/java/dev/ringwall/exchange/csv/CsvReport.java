package dev.ringwall.exchange.csv;

import dev.ringwall.engine.report.Document;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.document.TextWriter;
import dev.ringwall.exchange.tabular.Grid;
import dev.ringwall.exchange.tabular.Grids;
import dev.ringwall.exchange.tabular.Neutral;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All grids of a document in one file under one line of heads (RFC 4180): the name of the grid first, then each column that
 * any of them has, by its name in every language. Lines end as that document says, no field begins a formula,
 * and the first letter says that it is UTF-8.
 */
final class CsvReport implements TextWriter {

    private static final String TABLE = "table";

    /** Without it spreadsheets take letters beyond ASCII for others. */
    private static final char MARK = '\uFEFF';

    @Override
    public void write(Document document, Prose prose, Appendable out) throws IOException {
        List<Grid> grids = Grids.of(document, prose);
        Set<String> heads = new LinkedHashSet<>();
        grids.forEach(grid -> grid.heads().forEach(head -> heads.add(head.key())));
        out.append(MARK).append(TABLE);
        for (String head : heads) {
            out.append(',').append(quoted(head));
        }
        out.append("\r\n");
        List<String> order = List.copyOf(heads);
        for (Grid grid : grids) {
            int[] places = grid.heads().stream()
                    .mapToInt(head -> order.indexOf(head.key()))
                    .toArray();
            for (List<Grid.Field> row : grid.rows()) {
                line(grid.name(), row, places, order.size(), out);
            }
        }
    }

    private static void line(String grid, List<Grid.Field> row, int[] places, int columns, Appendable out)
            throws IOException {
        String[] fields = new String[columns];
        for (int i = 0; i < row.size(); i++) {
            fields[places[i]] = row.get(i).print();
        }
        out.append(quoted(grid));
        for (String field : fields) {
            out.append(',').append(field == null ? "" : quoted(Neutral.of(field)));
        }
        out.append("\r\n");
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
