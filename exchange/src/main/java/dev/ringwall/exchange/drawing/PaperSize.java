package dev.ringwall.exchange.drawing;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet of paper for a drawing. Text stays on A4; a drawing gets the smallest sheet on which its letters can be read, and
 * is scaled to fit the largest where none is large enough.
 *
 * @param width in millimetres
 */
public record PaperSize(String name, int width, int height) {

    /** Left and right of the drawing, in millimetres. */
    public static final int SIDE = 14;

    /** Below this share of its own size, the smallest letters of a drawing are under five points. */
    private static final double LEGIBLE = 0.72;

    private static final double PIXELS_A_MILLIMETRE = 96 / 25.4;

    /** Above and below, with the heading and the caption. */
    private static final int ENDS = 15 + 16 + 24;

    /** From the smallest, each upright and lying. */
    public static final List<PaperSize> ALL = Stream.of(
                    new PaperSize("a4", 210, 297),
                    new PaperSize("a3", 297, 420),
                    new PaperSize("a2", 420, 594),
                    new PaperSize("a1", 594, 841),
                    new PaperSize("a0", 841, 1189))
            .flatMap(upright -> Stream.of(upright, upright.lying()))
            .toList();

    /** The largest that every program for texts knows. */
    public static final List<PaperSize> OF_TEXTS = ALL.subList(0, 4);

    private PaperSize lying() {
        return new PaperSize(name + "-lying", /* width= */ height, /* height= */ width);
    }

    /** The sheet for a drawing, out of some. */
    public static PaperSize of(Sheet sheet, List<PaperSize> papers) {
        List<PaperSize> turned = papers.stream()
                .filter(paper -> paper.isLying() == sheet.isLandscape())
                .toList();
        return turned.stream()
                .filter(paper -> paper.scale(sheet) >= LEGIBLE)
                .findFirst()
                .orElseGet(turned::getLast);
    }

    /** Whether it lies on its long side. */
    public boolean isLying() {
        return width > height;
    }

    /** How large a drawing is on it, at most at its own size. */
    public double scale(Sheet sheet) {
        double across = pixelsAcross() / sheet.width();
        double down = (height - ENDS) * PIXELS_A_MILLIMETRE / sheet.height();
        return Math.min(1, Math.min(across, down));
    }

    /** How much room there is between left and right, in pixels. */
    public double pixelsAcross() {
        return (width - 2 * SIDE) * PIXELS_A_MILLIMETRE;
    }
}
