package dev.ringwall.exchange.svg;

import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.drawing.Hue;
import dev.ringwall.exchange.drawing.Numbers;
import dev.ringwall.exchange.drawing.Sheet;

/** Writes a sheet as SVG: as part of a page, whose colours it takes, or as a file that needs nothing. */
public final class SvgWriter {

    private SvgWriter() {}

    /** What a drawing is called, for who sees it and who does not; {@code id} is unique on the page. */
    public record Label(String id, String title, String alternative) {}

    public static String inPage(Sheet sheet, Label label) {
        return write(sheet, label, Dress.OF_THE_PAGE);
    }

    static String alone(Sheet sheet, Label label) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + write(sheet, label, Dress.OF_ITS_OWN) + "\n";
    }

    private static String write(Sheet sheet, Label label, Dress dress) {
        Markup svg = new Markup();
        svg.open("svg", attributes(sheet, label)).line();
        svg.leaf("title", label.title(), "id", label.id() + "-title").line();
        svg.leaf("desc", label.alternative(), "id", label.id() + "-desc").line();
        switch (dress) {
            case OF_THE_PAGE -> svg.open("style").line().raw(SvgStyle.sheet()).close();
            case OF_ITS_OWN -> svg.empty("rect", "width", "100%", "height", "100%", "fill", Hue.PAPER.hex());
        }
        svg.line();
        sheet.draw(new SvgPen(svg, dress));
        svg.close();
        return svg.drain();
    }

    private static String[] attributes(Sheet sheet, Label label) {
        String width = Numbers.print(sheet.width());
        String height = Numbers.print(sheet.height());
        return new String[] {
            "xmlns",
            "http://www.w3.org/2000/svg",
            "class",
            "rw-drawing",
            "font-family",
            SvgStyle.FAMILY,
            "role",
            "img",
            "aria-labelledby",
            label.id() + "-title " + label.id() + "-desc",
            "viewBox",
            "0 0 " + width + " " + height,
            "width",
            width,
            "height",
            height
        };
    }
}
