package dev.ringwall.exchange.drawing;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.report.Drawing.Marks;
import dev.ringwall.engine.report.Measure;
import dev.ringwall.engine.report.VectorReading;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the box of a zone or conduit, measured: its name, what it is, its vectors, what is in it. Every plate is
 * equally wide, so that vectors stand under each other all over a drawing.
 *
 * @param tooltip the whole name and all assets, for who points at it
 */
public record Plate(
        List<String> title, List<String> subtitle, List<Row> rows, List<String> contents, Marks marks, String tooltip) {

    static final double CELL = 23;
    static final double CELL_HEIGHT = 15;
    static final double LABEL = 28;
    static final double PADDING = 8;
    static final double WIDTH = 2 * PADDING + LABEL + CELL * FoundationalRequirement.ALL.size();

    static final double TITLE_SIZE = Look.TITLE.ink().size();
    static final double SMALL_SIZE = Look.SMALL.ink().size();

    static final double TITLE_LINE = 14;
    static final double SMALL_LINE = 12;
    static final double LETTERS_LINE = 11;
    static final double ROW_LINE = CELL_HEIGHT + 3;
    static final double GAP = 3;
    static final double SIGN = 15;
    static final double BADGE_SIZE = Look.BADGE_GAP.ink().size();

    /** One vector with its symbol. */
    public record Row(Measure measure, VectorReading vector) {}

    public Plate {
        title = List.copyOf(title);
        subtitle = List.copyOf(subtitle);
        rows = List.copyOf(rows);
        contents = List.copyOf(contents);
    }

    static Plate of(String name, String what, String contents, Marks marks) {
        double inside = WIDTH - 2 * PADDING;
        List<Row> rows = new ArrayList<>();
        marks.target().ifPresent(vector -> rows.add(new Row(Measure.SL_T, vector)));
        marks.achieved().ifPresent(vector -> rows.add(new Row(Measure.SL_A, vector)));
        return new Plate(
                TextWidth.lines(name, new TextWidth.Room(inside, badges(marks), 2, TITLE_SIZE, true)),
                TextWidth.lines(what, new TextWidth.Room(inside, 0, 2, SMALL_SIZE, false)),
                rows,
                contents.isEmpty()
                        ? List.of()
                        : TextWidth.lines(contents, new TextWidth.Room(inside, 0, 2, SMALL_SIZE, false)),
                marks,
                name + "\n" + what + (contents.isEmpty() ? "" : "\n" + contents));
    }

    private static double badges(Marks marks) {
        return badge(marks.failing()) + badge(marks.unknown()) + badge(marks.findings());
    }

    /** How much room a sign with its number takes; none where there is nothing to count. */
    static double badge(int count) {
        return count == 0 ? 0 : SIGN + TextWidth.of(Integer.toString(count), BADGE_SIZE, true) + GAP;
    }

    double height() {
        double vectors = rows.isEmpty() ? 0 : GAP + LETTERS_LINE + rows.size() * ROW_LINE;
        double text = title.size() * TITLE_LINE + (subtitle.size() + contents.size()) * SMALL_LINE;
        return 2 * PADDING + text + vectors + (contents.isEmpty() ? 0 : GAP);
    }
}
