package dev.ringwall.exchange.xlsx;

import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.tabular.Grid;
import dev.ringwall.exchange.tabular.Grid.Field;
import dev.ringwall.exchange.tabular.Neutral;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One grid as a sheet: heads that stay in view, a filter over all columns, widths that suit what stands there. Cells go out as
 * bytes that were made once: the letters of each column and the end of a start tag for each style.
 */
final class SheetPart {

    /** What one sheet can hold, heads included; more goes into another one. */
    static final int ROWS = 1_048_576;

    /** Day 0 of the calendar of such programs, which takes 1900 for a leap year. */
    private static final long DAY_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();

    /** More letters than these in one cell are refused by programs. */
    private static final int LETTERS = 32_767;

    private static final int LOOKED_AT = 500;

    private static final byte[] ROW = XmlBytes.ascii("<row r=\"");
    private static final byte[] HEIGHT = XmlBytes.ascii("\" ht=\"");
    private static final byte[] OF_ITS_OWN = XmlBytes.ascii("\" customHeight=\"1");
    private static final int LINE = 13;

    /** A row can be 409 points high. */
    private static final int MOST_LINES = 31;

    private static final byte[] ROW_CELLS = XmlBytes.ascii("\">");
    private static final byte[] ROW_END = XmlBytes.ascii("</row>\n");
    private static final byte[] CELL_END = XmlBytes.ascii("</v></c>");
    private static final byte[][] NUMBER = startTags("");
    private static final byte[][] TEXT = startTags(" t=\"s\"");

    private final Grid grid;
    private final Strings strings;
    private final String footer;
    private final Markup xml = new Markup();
    private final byte[][] columns;
    private final List<Grid.Kind> kinds;
    private final int[] widths;

    SheetPart(Grid grid, Strings strings, String footer) {
        this.grid = grid;
        this.strings = strings;
        this.footer = footer;
        this.columns = new byte[grid.heads().size()][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = XmlBytes.ascii("<c r=\"" + column(i));
        }
        this.kinds = grid.heads().stream().map(Grid.Head::kind).toList();
        this.widths = IntStream.range(0, columns.length).map(this::width).toArray();
    }

    /** For each style what follows the place of a cell, up to its value; the first style need not be named. */
    private static byte[][] startTags(String type) {
        CellStyle[] styles = CellStyle.values();
        byte[][] tags = new byte[styles.length][];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = XmlBytes.ascii("\"" + (i == 0 ? "" : " s=\"" + i + "\"") + type + "><v>");
        }
        return tags;
    }

    void writeTo(OutputStream out) throws IOException {
        String all = "A1:" + column(columns.length - 1) + (grid.rows().size() + 1);
        xml.open("worksheet", "xmlns", XlsxWriter.NAMESPACE);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        xml.empty("dimension", "ref", all);
        frozen();
        xml.empty("sheetFormatPr", "defaultRowHeight", "13");
        widths();
        xml.open("sheetData").line();
        out.write(drained());
        XmlBytes cells = new XmlBytes(out);
        heads(cells);
        int row = 1;
        for (List<Field> fields : grid.rows()) {
            row(cells, ++row, fields);
        }
        cells.flush();
        xml.close();
        xml.empty("autoFilter", "ref", all);
        xml.empty(
                "pageMargins",
                "left",
                "0.4",
                "right",
                "0.4",
                "top",
                "0.5",
                "bottom",
                "0.6",
                "header",
                "0.3",
                "footer",
                "0.3");
        xml.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToWidth", "1", "fitToHeight", "0");
        xml.open("headerFooter")
                .leaf("oddFooter", "&L&8" + footer.replace("&", "&&") + "&R&8&P / &N")
                .close();
        xml.close();
        out.write(drained());
    }

    private byte[] drained() {
        return xml.drain().getBytes(StandardCharsets.UTF_8);
    }

    private void frozen() {
        xml.open("sheetViews").open("sheetView", "workbookViewId", "0");
        xml.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        xml.empty("selection", "pane", "bottomLeft", "activeCell", "A2", "sqref", "A2");
        xml.close().close();
    }

    private void widths() {
        xml.open("cols");
        for (int i = 0; i < grid.heads().size(); i++) {
            String number = Integer.toString(i + 1);
            xml.empty("col", "min", number, "max", number, "width", Integer.toString(widths[i]), "customWidth", "1");
        }
        xml.close();
    }

    private int width(int index) {
        Grid.Head head = grid.heads().get(index);
        int longest = grid.rows().stream()
                .limit(LOOKED_AT)
                .filter(row -> index < row.size())
                .flatMap(row -> row.get(index).print().lines())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int most = head.kind() == Grid.Kind.LONG ? 80 : 44;
        int heading = head.kind() == Grid.Kind.LEVEL ? 5 : Math.min(head.title().length(), 14) + 3;
        return Math.clamp(longest + 2, heading, most);
    }

    private void heads(XmlBytes out) throws IOException {
        byte[] row = XmlBytes.ascii("1");
        out.put(ROW).put(row).put(ROW_CELLS);
        for (int i = 0; i < columns.length; i++) {
            Grid.Head head = grid.heads().get(i);
            out.put(columns[i]).put(row);
            text(out, head.title(), CellStyle.ofHead(head.kind()));
        }
        out.put(ROW_END);
    }

    private void row(XmlBytes out, int number, List<Field> fields) throws IOException {
        byte[] row = XmlBytes.ascii(Integer.toString(number));
        out.put(ROW).put(row);
        int lines = lines(fields);
        if (lines > 1) {
            out.put(HEIGHT).number((long) LINE * lines).put(OF_ITS_OWN);
        }
        out.put(ROW_CELLS);
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (field instanceof Field.Text(String text) && text.isEmpty()) {
                continue;
            }
            CellStyle style = CellStyle.of(field, kinds.get(i));
            out.put(columns[i]).put(row);
            switch (field) {
                case Field.Text(String text) -> text(out, text, style);
                case Field.Count(int count) -> number(out, count, style);
                case Field.Day(LocalDate day) -> number(out, day.toEpochDay() - DAY_ZERO, style);
                case Field.Level(String print, var _) -> level(out, print, style);
            }
        }
        out.put(ROW_END);
    }

    /** How many lines the longest wrapped field needs; programs do not all find that out when they open a file. */
    private int lines(List<Field> fields) {
        int most = 1;
        for (int i = 0; i < fields.size(); i++) {
            if (kinds.get(i) == Grid.Kind.LONG && fields.get(i) instanceof Field.Text(String text)) {
                most = Math.max(most, lines(text, widths[i]));
            }
        }
        return Math.min(most, MOST_LINES);
    }

    private static int lines(String text, int width) {
        if (text.length() < width && text.indexOf('\n') < 0) {
            return 1;
        }
        return text.lines().mapToInt(line -> 1 + line.length() / width).sum();
    }

    /** A level that is known is a number, which can be sorted; a range is not. */
    private void level(XmlBytes out, String print, CellStyle style) throws IOException {
        if (print.length() == 1 && Character.isDigit(print.charAt(0))) {
            number(out, Character.digit(print.charAt(0), 10), style);
        } else {
            text(out, print, style);
        }
    }

    private static void number(XmlBytes out, long value, CellStyle style) throws IOException {
        out.put(NUMBER[style.ordinal()]).number(value).put(CELL_END);
    }

    private void text(XmlBytes out, String text, CellStyle style) throws IOException {
        String neutral = Neutral.of(text);
        String whole = neutral.length() <= LETTERS ? neutral : neutral.substring(0, LETTERS - 1) + "…";
        out.put(TEXT[style.ordinal()]).number(strings.number(whole)).put(CELL_END);
    }

    /** The letters of a column: A, Z, AA. */
    static String column(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : column(index / 26 - 1) + last;
    }
}
