package dev.ringwall.exchange.svg;

import dev.ringwall.engine.report.Drawing;
import dev.ringwall.engine.report.Drawing.DrawnZone;
import dev.ringwall.engine.report.Drawing.Marks;
import dev.ringwall.engine.report.Reading;
import dev.ringwall.exchange.document.Markup;
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
        FINDING,
        CELL,
        RANGE,
        OUTSIDE,
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
        if (any(marks, mark -> mark.gapRows() > 0)) {
            entries.add(new Entry(Sample.GAP, prose.word(SvgWords.LEGEND_GAP)));
        }
        if (any(marks, mark -> mark.achieved().filter(v -> !v.gaps().isEmpty()).isPresent())) {
            entries.add(new Entry(Sample.CELL, prose.word(SvgWords.LEGEND_CELL)));
        }
        if (any(marks, Legend::hasRange)) {
            entries.add(new Entry(Sample.RANGE, prose.word(SvgWords.LEGEND_RANGE)));
        }
        if (any(marks, mark -> mark.findings() > 0)) {
            entries.add(new Entry(Sample.FINDING, prose.word(SvgWords.LEGEND_FINDING)));
        }
        if (!drawing.conduits().isEmpty()) {
            entries.add(new Entry(Sample.CONDUIT, prose.word(SvgWords.CONDUIT)));
        }
        if (drawing.conduits().stream().anyMatch(Drawing.DrawnConduit::wireless)) {
            entries.add(new Entry(Sample.WIRELESS, prose.word(SvgWords.WIRELESS_CONDUIT)));
        }
        if (zones.stream().anyMatch(DrawnZone::outside)) {
            entries.add(new Entry(Sample.OUTSIDE, prose.word(SvgWords.LEGEND_OUTSIDE)));
        }
        return new Legend(entries);
    }

    private static Stream<DrawnZone> selfAndInner(DrawnZone zone) {
        return Stream.concat(Stream.of(zone), zone.zones().stream().flatMap(Legend::selfAndInner));
    }

    private static boolean any(List<Marks> marks, Predicate<Marks> test) {
        return marks.stream().anyMatch(test);
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

    void paint(Markup svg, double top, double width) {
        svg.open("g", "class", "rw-legend");
        double y = top + 4;
        for (List<Entry> line : lines(width)) {
            double x = MARGIN;
            for (Entry entry : line) {
                sample(svg, entry.sample(), x, y + 6);
                svg.leaf(
                        "text",
                        entry.meaning(),
                        "class",
                        "rw-small",
                        "x",
                        Numbers.print(x + SAMPLE),
                        "y",
                        Numbers.print(y + 9));
                x += entry.width();
            }
            y += LINE;
        }
        svg.close().line();
    }

    private static void sample(Markup svg, Sample sample, double x, double y) {
        switch (sample) {
            case GAP -> {
                Glyphs.gap(svg, x + 8, y);
                text(svg, "rw-badge rw-badge-gap", "3", x + 14, y + 3.5);
            }
            case FINDING -> {
                Glyphs.finding(svg, x + 8, y);
                text(svg, "rw-badge rw-badge-finding", "2", x + 14, y + 3.5);
            }
            case CELL -> {
                box(svg, "rw-cell rw-gap", x + 1, y - 7, 19, 14);
                Glyphs.corner(svg, x + 20, y - 7);
                text(svg, "rw-number rw-short", "1", x + 7.5, y + 3.5);
            }
            case RANGE -> text(svg, "rw-number", "1..3", x + 1, y + 3.5);
            case OUTSIDE -> {
                svg.open("g", "class", "rw-zone rw-outside");
                box(svg, "rw-box", x + 1, y - 6, 19, 12);
                svg.close();
            }
            case CONDUIT -> line(svg, "rw-line", x, y);
            case WIRELESS -> line(svg, "rw-line rw-wireless", x, y);
        }
    }

    private static void line(Markup svg, String look, double x, double y) {
        svg.empty("path", "class", look, "d", "M" + Numbers.print(x) + " " + Numbers.print(y) + " h20");
    }

    private static void box(Markup svg, String look, double x, double y, double width, double height) {
        svg.empty(
                "rect",
                "class",
                look,
                "x",
                Numbers.print(x),
                "y",
                Numbers.print(y),
                "width",
                Numbers.print(width),
                "height",
                Numbers.print(height),
                "rx",
                "1.5");
    }

    private static void text(Markup svg, String look, String text, double x, double y) {
        svg.leaf("text", text, "class", look, "x", Numbers.print(x), "y", Numbers.print(y));
    }
}
