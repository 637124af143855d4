package dev.ringwall.exchange.pdf;

import dev.ringwall.exchange.drawing.Numbers;
import dev.ringwall.exchange.drawing.PaperSize;
import dev.ringwall.exchange.drawing.Sheet;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sheets of paper as a style sheet names them. */
final class PageRule {

    private PageRule() {}

    static PaperSize paper(Sheet sheet) {
        return PaperSize.of(sheet, PaperSize.ALL);
    }

    /** One page and one class for each sheet. */
    static String all() {
        return PaperSize.ALL.stream().map(PageRule::rule).collect(Collectors.joining());
    }

    private static String rule(PaperSize paper) {
        String name = paper.name();
        return String.format(
                Locale.ROOT,
                "@page %s { size: %dmm %dmm; } .on-%s { page: %s; }\n",
                name,
                paper.width(),
                paper.height(),
                name,
                name);
    }

    /**
     * Width, height and place of a drawing, as a style. The layout takes the text width of the first sheet for all of them,
     * so that the middle has to be found here.
     */
    static String place(Sheet sheet) {
        PaperSize paper = paper(sheet);
        double scale = paper.scale(sheet);
        double across = sheet.width() * scale;
        return "width: " + Numbers.print(across) + "px; height: " + Numbers.print(sheet.height() * scale)
                + "px; margin-left: " + Numbers.print((paper.pixelsAcross() - across) / 2) + "px";
    }
}
