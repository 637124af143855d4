package dev.ringwall.exchange.docx;

import dev.ringwall.exchange.drawing.PaperSize;
import dev.ringwall.exchange.drawing.Sheet;
import dev.ringwall.exchange.pdf.DrawingPage;

/** A drawing as a picture, on a sheet of its own. */
record DocxFigure(int number, Sheet sheet) {

    /** English Metric Units to a pixel. */
    private static final double UNITS = 9525;

    /** Less than the sheet would hold: other programs have other letters, and its caption has to stay with it. */
    private static final double BESIDE_CAPTION = 0.95;

    PaperSize paper() {
        return PaperSize.of(sheet, PaperSize.OF_TEXTS);
    }

    String relation() {
        return "rIdFigure" + number;
    }

    String target() {
        return "media/figure" + number + ".png";
    }

    /** Width and height on the sheet. */
    long width() {
        return units(sheet.width());
    }

    long height() {
        return units(sheet.height());
    }

    private long units(double pixels) {
        return Math.round(pixels * paper().scale(sheet) * BESIDE_CAPTION * UNITS);
    }

    byte[] png() {
        return DrawingPage.png(sheet);
    }
}
