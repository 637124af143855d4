package dev.ringwall.exchange.xlsx;

import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.tabular.Grid;

/** How cells look; the number of a constant is its index in the part that defines them. */
enum CellStyle {
    PLAIN(0, 0, 0, false, "left"),
    HEAD(0, 1, 0, false, "left"),
    LONG(0, 0, 0, true, "left"),
    LEVEL(0, 0, 0, false, "center"),
    LEVEL_HEAD(0, 1, 0, false, "center"),
    GAP(0, 2, 2, false, "center"),
    COUNT(1, 0, 0, false, "right"),
    COUNT_HEAD(0, 1, 0, false, "right"),
    DAY(164, 0, 0, false, "left"),
    UNPROVED(0, 3, 0, false, "center");

    private static final String DAY_FORMAT = "yyyy-mm-dd";

    private final int format;
    private final int font;
    private final int fill;
    private final boolean wrapped;
    private final String side;

    CellStyle(int format, int font, int fill, boolean wrapped, String side) {
        this.format = format;
        this.font = font;
        this.fill = fill;
        this.wrapped = wrapped;
        this.side = side;
    }

    static CellStyle ofHead(Grid.Kind kind) {
        return switch (kind) {
            case SHORT, LONG, DAY -> HEAD;
            case LEVEL -> LEVEL_HEAD;
            case COUNT -> COUNT_HEAD;
        };
    }

    static CellStyle of(Grid.Field field, Grid.Kind kind) {
        return switch (field) {
            case Grid.Field.Text _ -> kind == Grid.Kind.LONG ? LONG : PLAIN;
            case Grid.Field.Count _ -> COUNT;
            case Grid.Field.Day _ -> DAY;
            case Grid.Field.Level(String _, var shortfall) ->
                switch (shortfall) {
                    case NONE -> LEVEL;
                    case UNPROVED -> UNPROVED;
                    case CERTAIN -> GAP;
                };
        };
    }

    /** The part that defines them all. */
    static String part() {
        Markup xml = new Markup().open("styleSheet", "xmlns", XlsxWriter.NAMESPACE);
        xml.open("numFmts", "count", "1")
                .empty("numFmt", "numFmtId", "164", "formatCode", DAY_FORMAT)
                .close();
        xml.open("fonts", "count", "4");
        font(xml, false, "FF1A2129");
        font(xml, true, "FF1A2129");
        font(xml, true, "FFA63C06");
        font(xml, false, "FFA63C06");
        xml.close().open("fills", "count", "3");
        fill(xml, "none", "");
        fill(xml, "gray125", "");
        fill(xml, "solid", "FFFDEEE4");
        xml.close().open("borders", "count", "2");
        border(xml, "");
        border(xml, "FF1A2129");
        xml.close().open("cellStyleXfs", "count", "1");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
                .close();
        xml.open("cellXfs", "count", Integer.toString(values().length));
        for (CellStyle style : values()) {
            style.write(xml);
        }
        xml.close()
                .open("cellStyles", "count", "1")
                .empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0");
        return xml.close().close().drain();
    }

    private static void font(Markup xml, boolean bold, String colour) {
        xml.open("font");
        if (bold) {
            xml.empty("b");
        }
        xml.empty("sz", "val", "10")
                .empty("color", "rgb", colour)
                .empty("name", "val", "Arial")
                .close();
    }

    private static void fill(Markup xml, String pattern, String colour) {
        xml.open("fill").open("patternFill", "patternType", pattern);
        if (!colour.isEmpty()) {
            xml.empty("fgColor", "rgb", colour);
        }
        xml.close().close();
    }

    private static void border(Markup xml, String below) {
        xml.open("border").empty("left").empty("right").empty("top");
        if (below.isEmpty()) {
            xml.empty("bottom");
        } else {
            xml.open("bottom", "style", "medium").empty("color", "rgb", below).close();
        }
        xml.empty("diagonal").close();
    }

    private void write(Markup xml) {
        boolean isHead = this == HEAD || this == LEVEL_HEAD || this == COUNT_HEAD;
        xml.open(
                "xf",
                "numFmtId",
                Integer.toString(format),
                "fontId",
                Integer.toString(font),
                "fillId",
                Integer.toString(fill),
                "borderId",
                isHead ? "1" : "0",
                "xfId",
                "0",
                "applyNumberFormat",
                "1",
                "applyFont",
                "1",
                "applyFill",
                "1",
                "applyBorder",
                "1",
                "applyAlignment",
                "1");
        xml.empty(
                "alignment",
                "horizontal",
                side,
                "vertical",
                isHead ? "bottom" : "top",
                "wrapText",
                wrapped || isHead ? "1" : "0");
        xml.close();
    }
}
