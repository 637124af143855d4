package dev.ringwall.exchange.csv;

import dev.ringwall.exchange.Cuts;
import dev.ringwall.exchange.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Edits cells and adds rows and columns of a table; rows that are not edited stay as they were. */
public final class CsvSplice {

    private final String text;
    private final char separator;
    private final String lineEnd;
    private final List<String> header = new ArrayList<>();
    private final Map<Integer, CsvReader.Row> rows = new HashMap<>();
    private final Map<Integer, Map<Integer, String>> set = new HashMap<>();
    private final List<Map<String, String>> appended = new ArrayList<>();
    private int headerEnd;
    private int columnsBefore;

    private CsvSplice(String text) {
        this.text = text;
        this.separator = CsvReader.separatorOf(text);
        this.lineEnd = Cuts.lineEnd(text);
    }

    /** Reads a table for editing; empty if it is none. */
    public static Optional<CsvSplice> of(String text, Limits limits) {
        CsvSplice splice = new CsvSplice(text);
        CsvReader reader = new CsvReader(text, splice.separator, limits);
        Optional<CsvReader.Row> first = reader.next();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        first.get().cells().forEach(cell -> splice.header.add(cell.strip()));
        splice.columnsBefore = splice.header.size();
        splice.headerEnd = first.get().starts()[first.get().cells().size()];
        for (Optional<CsvReader.Row> row = reader.next(); row.isPresent(); row = reader.next()) {
            splice.rows.put(row.get().line(), row.get());
        }
        return reader.fault().isPresent() ? Optional.empty() : Optional.of(splice);
    }

    public List<String> header() {
        return List.copyOf(header);
    }

    /** Sets a cell of the row that begins on a line, with a new column if need be; false if no row begins there. */
    public boolean set(int line, String column, String value) {
        if (!rows.containsKey(line)) {
            return false;
        }
        set.computeIfAbsent(line, any -> new HashMap<>()).put(columnOf(column), value);
        return true;
    }

    /** Whether the row that begins on a line says something in a column. */
    public boolean has(int line, String column) {
        CsvReader.Row row = rows.get(line);
        int at = header.indexOf(column);
        return row != null && at >= 0 && !row.cell(at).isBlank();
    }

    /** Adds a row at the end, with new columns if need be. */
    public void append(Map<String, String> values) {
        values.keySet().forEach(this::columnOf);
        appended.add(values);
    }

    private int columnOf(String name) {
        int at = header.indexOf(name);
        if (at >= 0) {
            return at;
        }
        header.add(name);
        return header.size() - 1;
    }

    /** The text with all edits. */
    public String text() {
        Cuts cuts = new Cuts(text);
        for (int column = columnsBefore; column < header.size(); column++) {
            cuts.insert(headerEnd, separator + quoted(header.get(column)));
        }
        set.forEach((line, values) -> rows.computeIfPresent(line, (any, row) -> {
            edit(row, values, cuts);
            return row;
        }));
        if (!appended.isEmpty()) {
            String gap = text.isEmpty() || text.endsWith("\n") ? "" : lineEnd;
            StringBuilder more = new StringBuilder(gap);
            appended.forEach(values -> more.append(row(values)).append(lineEnd));
            cuts.insert(text.length(), more.toString());
        }
        return cuts.apply();
    }

    private void edit(CsvReader.Row row, Map<Integer, String> values, Cuts cuts) {
        int last = row.cells().size() - 1;
        int widest = values.keySet().stream().max(Integer::compare).orElse(last);
        for (int column = 0; column <= widest; column++) {
            String value = values.get(column);
            if (column <= last && value != null) {
                cuts.replace(row.starts()[column], row.end(column), quoted(value));
            } else if (column > last) {
                cuts.insert(row.starts()[last + 1], separator + (value == null ? "" : quoted(value)));
            }
        }
    }

    private String row(Map<String, String> values) {
        List<String> cells = header.stream()
                .map(name -> quoted(values.getOrDefault(name, "")))
                .toList();
        return String.join(Character.toString(separator), cells);
    }

    private String quoted(String cell) {
        boolean plain = cell.indexOf(separator) < 0
                && cell.indexOf('"') < 0
                && cell.indexOf('\n') < 0
                && cell.indexOf('\r') < 0
                && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
