package dev.ringwall.exchange.pdf;

import dev.ringwall.exchange.drawing.Numbers;
import dev.ringwall.exchange.drawing.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A sheet of paper for a drawing. Text stays on A4; a drawing gets the smallest sheet on which its letters can be read, and
 * is scaled to fit the largest where none is large enough.
 *
 * @param width in millimetres
 */
record PaperSize(String name, int width, int height) {

    /** Below this share of its own size, the smallest letters of a drawing are under five points. */
    private static final double LEGIBLE = 0.72;

    private static final double PIXELS_PER_MM = 96 / 25.4;

    private static final int SIDES = 2 * 14;

    /** Above and below, with the heading and the caption. */
    private static final int ENDS = 15 + 16 + 24;

    static final List<PaperSize> ALL = Stream.of(
                    new PaperSize("a4", 210, 297),
                    new PaperSize("a3", 297, 420),
                    new PaperSize("a2", 420, 594),
                    new PaperSize("a1", 594, 841),
                    new PaperSize("a0", 841, 1189))
            .flatMap(upright -> Stream.of(upright, upright.lying()))
            .toList();

    private PaperSize lying() {
        return new PaperSize(name + "-lying", /* width= */ height, /* height= */ width);
    }

    static PaperSize of(Sheet sheet) {
        return ALL.stream()
                .filter(paper -> paper.isLying() == sheet.isLandscape())
                .filter(paper -> paper.scale(sheet) >= LEGIBLE)
                .findFirst()
                .orElseGet(() -> largest(sheet));
    }

    private static PaperSize largest(Sheet sheet) {
        return ALL.get(sheet.isLandscape() ? ALL.size() - 1 : ALL.size() - 2);
    }

    private boolean isLying() {
        return width > height;
    }

    /** How large a drawing is on it, at most at its own size. */
    double scale(Sheet sheet) {
        double across = (width - SIDES) * PIXELS_PER_MM / sheet.width();
        double down = (height - ENDS) * PIXELS_PER_MM / sheet.height();
        return Math.min(1, Math.min(across, down));
    }

    /** The size as a style sheet says it. */
    String rule() {
        return String.format(
                        Locale.ROOT,
                        "@page %s { size: %dmm %dmm; }%n.on-%s { page: %s; }%n",
                        name,
                        width,
                        height,
                        name,
                        name)
                .replace("\r\n", "\n");
    }

    /**
     * Width, height and place of a drawing on it, as a style. The layout takes the text width of the first sheet for all
     * of them, so that the middle has to be found here.
     */
    String style(Sheet sheet) {
        double scale = scale(sheet);
        double across = sheet.width() * scale;
        return "width: " + Numbers.print(across) + "px; height: " + Numbers.print(sheet.height() * scale)
                + "px; margin-left: " + Numbers.print(((width - SIDES) * PIXELS_PER_MM - across) / 2) + "px";
    }
}
