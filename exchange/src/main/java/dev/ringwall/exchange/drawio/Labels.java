package dev.ringwall.exchange.drawio;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.report.Shortfall;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.drawing.Hue;
import dev.ringwall.exchange.drawing.Look;
import dev.ringwall.exchange.drawing.Plate;
import java.util.ArrayList;
import java.util.List;

/** What stands in a box, as the HTML that a label may be: name, what it is, vectors under seven heads, what is in it. */
final class Labels {

    private final Markup html = new Markup();

    private Labels() {}

    static String of(Plate plate) {
        Labels labels = new Labels();
        labels.write(plate);
        return labels.html.drain();
    }

    private void write(Plate plate) {
        html.leaf("b", String.join(" ", plate.title()));
        counts(plate);
        small(String.join(" ", plate.subtitle()));
        if (!plate.rows().isEmpty()) {
            vectors(plate);
        }
        if (!plate.contents().isEmpty()) {
            small(String.join(" ", plate.contents()));
        }
    }

    /** The signs of the drawing with their numbers: triangles for open rows, a diamond for findings. */
    private void counts(Plate plate) {
        List<String> signs = new ArrayList<>();
        if (plate.marks().failing() > 0) {
            signs.add(Shortfall.CERTAIN.sign() + " " + plate.marks().failing());
        }
        if (plate.marks().unknown() > 0) {
            signs.add(Shortfall.UNPROVED.sign() + " " + plate.marks().unknown());
        }
        if (plate.marks().findings() > 0) {
            signs.add("◇ " + plate.marks().findings());
        }
        if (!signs.isEmpty()) {
            html.text("  ").leaf("font", String.join("  ", signs), "color", Hue.GAP.hex());
        }
    }

    private void small(String text) {
        html.open("div", "style", "font-size: " + (int) Look.SMALL.ink().size() + "px; color: " + Hue.FAINT.hex());
        html.text(text).close();
    }

    private void vectors(Plate plate) {
        html.open("table", "style", "font-size: 10px; border-spacing: 1px");
        html.open("tr").open("td").close();
        FoundationalRequirement.ALL.forEach(fr ->
                html.leaf("td", fr.name(), "align", "center", "style", "font-size: 8px; color: " + Hue.FAINT.hex()));
        html.close();
        for (Plate.Row row : plate.rows()) {
            html.open("tr").open("td").leaf("b", row.measure().symbol()).close();
            for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
                Shortfall shortfall = row.vector().shortfall(fr);
                String level = row.vector().of(fr).print();
                String look = switch (shortfall) {
                    case NONE -> "background: " + Hue.TARGET.hex();
                    case UNPROVED -> "color: " + Hue.GAP.hex();
                    case CERTAIN ->
                        "background: " + Hue.GAP_FILL.hex() + "; color: " + Hue.GAP.hex() + "; font-weight: bold";
                };
                html.leaf("td", level + shortfall.sign(), "align", "center", "width", "26", "style", look);
            }
            html.close();
        }
        html.close();
    }
}
