package dev.ringwall.exchange.workbook;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.table.Row;
import dev.ringwall.exchange.table.Sheet;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the cells of one sheet, event by event: a list of 100,000 assets is a part of 60 MB. The merged cells are told after
 * all others, so the rows wait for them.
 */
final class SheetReader {

    /** Columns behind this one are not read: nobody's list is as wide. */
    private static final int WIDEST = 1_000;

    /** Cells that one sheet may hold, empty ones between others counted. */
    private static final int MOST_CELLS = 20_000_000;

    private final Book book;
    private final String name;
    private final Limits limits;
    private final Map<Integer, List<String>> rows = new TreeMap<>();
    private final Merges merges = new Merges();
    private final List<Issue> issues = new ArrayList<>();
    private final StringBuilder scratch = new StringBuilder();
    private int row;
    private int column;

    /** The cells of the row that was written to last: a row has many cells and they stand together. */
    private List<String> texts = new ArrayList<>();

    private int textsOf;
    private long cells;

    SheetReader(Book book, String name, Limits limits) {
        this.book = book;
        this.name = name;
        this.limits = limits;
    }

    /** What the cells of a workbook refer to. */
    record Book(List<String> strings, CellFormats formats, boolean from1904) {}

    Sheet read(InputStream part) throws XMLStreamException {
        XMLStreamReader in = Events.of(part);
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT) {
                switch (in.getLocalName()) {
                    case "row" -> row(in);
                    case "c" -> cell(in);
                    case "mergeCell" -> merges.add(Events.attribute(in, "ref"));
                    default -> {}
                }
            }
        }
        merges.fill(rows);
        List<Row> read = new ArrayList<>(rows.size());
        rows.forEach((line, texts) -> {
            Row made = new Row(line, texts, merges.columns(line, first(texts)));
            if (!made.isBlank()) {
                read.add(made);
            }
        });
        return new Sheet(name, read, issues);
    }

    private static int first(List<String> texts) {
        int at = 0;
        while (at < texts.size() && texts.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    /** Rows and cells may leave out where they are; then they come after the one before. */
    private void row(XMLStreamReader in) {
        int number = Events.number(Events.attribute(in, "r"));
        row = number > 0 ? number : row + 1;
        column = -1;
    }

    private void cell(XMLStreamReader in) throws XMLStreamException {
        String at = "";
        String type = "n";
        int style = -1;
        for (int i = 0; i < in.getAttributeCount(); i++) {
            switch (in.getAttributeLocalName(i)) {
                case "r" -> at = in.getAttributeValue(i);
                case "t" -> type = in.getAttributeValue(i);
                case "s" -> style = Events.number(in.getAttributeValue(i));
                default -> {}
            }
        }
        Value value = value(in);
        if (!moveTo(at) || column >= WIDEST || row < 1 || row > Reference.ROWS) {
            return;
        }
        if (value.formula() && value.text().isEmpty()) {
            report(IssueCode.FORMULA_WITHOUT_VALUE, "expected the value of a formula in `" + at + "`, got none");
        }
        String text = text(type, value.text(), style, at);
        if (!text.isBlank()) {
            put(text);
        }
    }

    private boolean moveTo(String at) {
        if (at.isEmpty()) {
            column++;
            return true;
        }
        Optional<Reference> place = Reference.of(at);
        if (place.isEmpty()) {
            report(IssueCode.UNREADABLE_VALUE, "expected the place of a cell, got `" + at + "`");
            return false;
        }
        row = place.get().row();
        column = place.get().column();
        return true;
    }

    private void put(String text) {
        if (row != textsOf) {
            texts = rows.computeIfAbsent(row, any -> new ArrayList<>());
            textsOf = row;
        }
        cells += Math.max(1, column + 1 - texts.size());
        if (cells > MOST_CELLS || rows.size() > limits.records()) {
            throw new TooManyCells("expected at most " + MOST_CELLS + " cells in a sheet, got more");
        }
        Merges.put(texts, column, text);
    }

    /** What stands between the tags of a cell. */
    private record Value(String text, boolean formula) {}

    private Value value(XMLStreamReader in) throws XMLStreamException {
        scratch.setLength(0);
        String text = "";
        boolean formula = false;
        boolean shown = false;
        int depth = 1;
        while (depth > 0 && in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    String name = in.getLocalName();
                    formula |= name.equals("f");
                    shown = name.equals("v") || name.equals("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    shown = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (shown && text.isEmpty()) {
                        text = in.getText();
                    } else if (shown && scratch.length() <= limits.fieldBytes()) {
                        scratch.append(in.getText());
                    }
                }
                default -> {}
            }
        }
        return new Value(scratch.isEmpty() ? text : text + scratch, formula);
    }

    private String text(String type, String value, int style, String at) {
        if (value.length() > limits.fieldBytes()) {
            report(
                    IssueCode.FIELD_TOO_LONG,
                    "expected a text of at most " + limits.fieldBytes() + " characters in `" + at + "`, got more");
            return "";
        }
        return switch (type) {
            case "s" -> string(value, at);
            case "b" -> value.strip().equals("1") ? "yes" : "no";
            case "e" -> {
                report(IssueCode.CELL_IN_ERROR, "expected a value in `" + at + "`, got `" + value + "`");
                yield "";
            }
            case "n" ->
                value.isBlank() ? "" : CellText.number(value, book.formats().of(style), book.from1904());
            default -> value;
        };
    }

    private String string(String index, String at) {
        int number = Events.number(index.strip());
        if (number >= 0 && number < book.strings().size()) {
            return book.strings().get(number);
        }
        if (!index.isBlank()) {
            report(
                    IssueCode.UNREADABLE_VALUE,
                    "expected a text of the workbook in `" + at + "`, got number `" + index + "`");
        }
        return "";
    }

    private void report(IssueCode code, String sentence) {
        if (issues.size() < limits.issues()) {
            issues.add(new Issue(
                    code, sentence, new Place(name, Math.max(row, 0), row < 1 ? 0 : Math.max(column, 0) + 1)));
        }
    }

    /** Leaves a sheet that holds more than any list. */
    static final class TooManyCells extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyCells(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
