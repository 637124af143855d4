package dev.ringwall.exchange.drawing;

import dev.ringwall.engine.report.Drawing;
import dev.ringwall.engine.report.Drawing.DrawnZone;
import dev.ringwall.engine.report.Drawing.Marks;
import dev.ringwall.engine.report.Reading;
import dev.ringwall.engine.report.Shortfall;
import dev.ringwall.exchange.document.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says what the signs of a drawing mean, for those that it shows. */
final class Legend {

    static final double LEAST_WIDTH = 420;

    private static final double LINE = 15;
    private static final double SAMPLE = 26;
    private static final double SPACE = 18;
    private static final double MARGIN = 10;

    private final List<Entry> entries;

    private Legend(List<Entry> entries) {
        this.entries = entries;
    }

    /** One sign and its meaning. */
    private record Entry(Sample sample, String meaning) {
        double width() {
            return SAMPLE + TextWidth.of(meaning, Plate.SMALL_SIZE, false) + SPACE;
        }
    }

    private enum Sample {
        GAP,
        UNKNOWN,
        FINDING,
        CELL,
        UNPROVED,
        RANGE,
        OUTSIDE,
        UNDECLARED,
        CONDUIT,
        WIRELESS
    }

    static Legend of(Drawing drawing, Prose prose) {
        List<DrawnZone> zones =
                drawing.zones().stream().flatMap(Legend::selfAndInner).toList();
        List<Marks> marks = Stream.concat(
                        zones.stream().map(DrawnZone::marks),
                        drawing.conduits().stream().map(Drawing.DrawnConduit::marks))
                .toList();
        List<Entry> entries = new ArrayList<>();
        if (any(marks, mark -> mark.failing() > 0)) {
            entries.add(new Entry(Sample.GAP, prose.word(DrawingWords.LEGEND_GAP)));
        }
        if (any(marks, mark -> mark.unknown() > 0)) {
            entries.add(new Entry(Sample.UNKNOWN, prose.word(DrawingWords.LEGEND_UNKNOWN)));
        }
        if (any(marks, mark -> hasSome(mark, Shortfall.CERTAIN))) {
            entries.add(new Entry(Sample.CELL, prose.word(DrawingWords.LEGEND_CELL)));
        }
        if (any(marks, mark -> hasSome(mark, Shortfall.UNPROVED))) {
            entries.add(new Entry(Sample.UNPROVED, prose.word(DrawingWords.LEGEND_UNPROVED)));
        }
        if (any(marks, Legend::hasRange)) {
            entries.add(new Entry(Sample.RANGE, prose.word(DrawingWords.LEGEND_RANGE)));
        }
        if (any(marks, mark -> mark.findings() > 0)) {
            entries.add(new Entry(Sample.FINDING, prose.word(DrawingWords.LEGEND_FINDING)));
        }
        if (!drawing.conduits().isEmpty()) {
            entries.add(new Entry(Sample.CONDUIT, prose.word(DrawingWords.CONDUIT)));
        }
        if (drawing.conduits().stream().anyMatch(Drawing.DrawnConduit::wireless)) {
            entries.add(new Entry(Sample.WIRELESS, prose.word(DrawingWords.WIRELESS_CONDUIT)));
        }
        if (!drawing.undeclared().isEmpty()) {
            entries.add(new Entry(Sample.UNDECLARED, prose.word(DrawingWords.LEGEND_UNDECLARED)));
        }
        if (zones.stream().anyMatch(DrawnZone::outside)) {
            entries.add(new Entry(Sample.OUTSIDE, prose.word(DrawingWords.LEGEND_OUTSIDE)));
        }
        return new Legend(entries);
    }

    private static Stream<DrawnZone> selfAndInner(DrawnZone zone) {
        return Stream.concat(Stream.of(zone), zone.zones().stream().flatMap(Legend::selfAndInner));
    }

    private static boolean any(List<Marks> marks, Predicate<Marks> test) {
        return marks.stream().anyMatch(test);
    }

    private static boolean hasSome(Marks marks, Shortfall shortfall) {
        return marks.achieved()
                .filter(vector -> vector.shortfalls().contains(shortfall))
                .isPresent();
    }

    private static boolean hasRange(Marks marks) {
        return marks.achieved().stream()
                .flatMap(vector -> vector.levels().stream())
                .anyMatch(level -> level instanceof Reading.Between(var proved, var possible) && proved != possible);
    }

    double height(double width) {
        return entries.isEmpty() ? 0 : lines(width).size() * LINE + MARGIN;
    }

    private List<List<Entry>> lines(double width) {
        List<List<Entry>> lines = new ArrayList<>();
        double used = 0;
        for (Entry entry : entries) {
            if (lines.isEmpty() || used + entry.width() > width - 2 * MARGIN) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.getLast().add(entry);
            used += entry.width();
        }
        return lines;
    }

    void paint(Pen pen, double top, double width) {
        pen.group("");
        double y = top + 4;
        for (List<Entry> line : lines(width)) {
            double x = MARGIN;
            for (Entry entry : line) {
                sample(pen, entry.sample(), new Point(x, y + 6));
                pen.text(Look.SMALL, entry.meaning(), new Point(x + SAMPLE, y + 9));
                x += entry.width();
            }
            y += LINE;
        }
        pen.end();
    }

    private static void sample(Pen pen, Sample sample, Point at) {
        Point letters = new Point(at.x() + 14, at.y() + 3.5);
        switch (sample) {
            case GAP -> {
                Glyphs.gap(pen, Look.SIGN_GAP, at.x() + 8, at.y());
                pen.text(Look.BADGE_GAP, "3", letters);
            }
            case UNKNOWN -> {
                Glyphs.gap(pen, Look.SIGN_UNPROVED, at.x() + 8, at.y());
                pen.text(Look.BADGE_UNPROVED, "3", letters);
            }
            case FINDING -> {
                Glyphs.finding(pen, at.x() + 8, at.y());
                pen.text(Look.BADGE_FINDING, "2", letters);
            }
            case CELL -> {
                pen.box(Look.CELL_GAP, new Box(at.x() + 1, at.y() - 7, 19, 14), 1.5);
                Glyphs.corner(pen, at.x() + 20, at.y() - 7);
                pen.text(Look.NUMBER_SHORT, "1", new Point(at.x() + 7.5, at.y() + 3.5));
            }
            case UNPROVED -> {
                pen.box(Look.CELL_UNPROVED, new Box(at.x() + 1, at.y() - 7, 19, 14), 1.5);
                pen.text(Look.RANGE_UNPROVED, "0..4", new Point(at.x() + 3, at.y() + 3));
            }
            case RANGE -> pen.text(Look.NUMBER, "1..3", new Point(at.x() + 1, at.y() + 3.5));
            case OUTSIDE -> pen.box(Look.OUTSIDE, new Box(at.x() + 1, at.y() - 6, 19, 12), 1.5);
            case UNDECLARED -> pen.line(Look.LINE_UNDECLARED, List.of(at, at.shifted(20)), 0);
            case CONDUIT -> pen.line(Look.LINE, List.of(at, at.shifted(20)), 0);
            case WIRELESS -> pen.line(Look.LINE_WIRELESS, List.of(at, at.shifted(20)), 0);
        }
    }
}
