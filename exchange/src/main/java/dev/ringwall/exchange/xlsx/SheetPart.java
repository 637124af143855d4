package dev.ringwall.exchange.xlsx;

import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.tabular.Grid;
import dev.ringwall.exchange.tabular.Grid.Field;
import dev.ringwall.exchange.tabular.Neutral;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One grid as a sheet: heads that stay in view, a filter over all columns, widths that suit what stands there. */
final class SheetPart {

    /** What one sheet can hold, heads included; more goes into another one. */
    static final int ROWS = 1_048_576;

    /** Day 0 of the calendar of such programs, which takes 1900 for a leap year. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** More letters than these in one cell are refused by programs. */
    private static final int LETTERS = 32_767;

    private static final int DRAINED_AT = 200;
    private static final int LOOKED_AT = 500;

    private final Grid grid;
    private final Strings strings;
    private final String footer;
    private final Markup xml = new Markup();

    SheetPart(Grid grid, Strings strings, String footer) {
        this.grid = grid;
        this.strings = strings;
        this.footer = footer;
    }

    void writeTo(Appendable out) throws IOException {
        int columns = grid.heads().size();
        String all = "A1:" + column(columns - 1) + (grid.rows().size() + 1);
        xml.open("worksheet", "xmlns", XlsxWriter.NAMESPACE);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        xml.empty("dimension", "ref", all);
        frozen();
        xml.empty("sheetFormatPr", "defaultRowHeight", "13");
        widths();
        xml.open("sheetData").line();
        heads();
        int row = 1;
        for (List<Field> fields : grid.rows()) {
            row(++row, fields);
            if (row % DRAINED_AT == 0) {
                out.append(xml.drain());
            }
        }
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
        out.append(xml.close().drain());
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
            xml.empty("col", "min", number, "max", number, "width", Integer.toString(width(i)), "customWidth", "1");
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

    private void heads() {
        xml.open("row", "r", "1");
        for (int i = 0; i < grid.heads().size(); i++) {
            Grid.Head head = grid.heads().get(i);
            text(column(i) + "1", head.title(), CellStyle.ofHead(head.kind()));
        }
        xml.close().line();
    }

    private void row(int number, List<Field> fields) {
        String row = Integer.toString(number);
        xml.open("row", "r", row);
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            CellStyle style = CellStyle.of(field, grid.heads().get(i).kind());
            String place = column(i) + row;
            switch (field) {
                case Field.Text(String text) -> {
                    if (!text.isEmpty()) {
                        text(place, text, style);
                    }
                }
                case Field.Count(int count) -> number(place, count, style);
                case Field.Day(LocalDate day) -> number(place, ChronoUnit.DAYS.between(DAY_ZERO, day), style);
                case Field.Level(String print, boolean _) -> level(place, print, style);
            }
        }
        xml.close().line();
    }

    /** A level that is known is a number, which can be sorted; a range is not. */
    private void level(String place, String print, CellStyle style) {
        if (print.length() == 1 && Character.isDigit(print.charAt(0))) {
            number(place, Integer.parseInt(print), style);
        } else {
            text(place, print, style);
        }
    }

    private void number(String place, long value, CellStyle style) {
        xml.open("c", "r", place, "s", Integer.toString(style.ordinal()));
        xml.leaf("v", Long.toString(value)).close();
    }

    private void text(String place, String text, CellStyle style) {
        String neutral = Neutral.of(text);
        String whole = neutral.length() <= LETTERS ? neutral : neutral.substring(0, LETTERS - 1) + "…";
        xml.open("c", "r", place, "s", Integer.toString(style.ordinal()), "t", "s");
        xml.leaf("v", Integer.toString(strings.number(whole))).close();
    }

    /** The letters of a column: A, Z, AA. */
    static String column(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : column(index / 26 - 1) + last;
    }
}
