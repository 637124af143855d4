package dev.ringwall.exchange.pdf;

import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Section;
import dev.ringwall.exchange.document.ColumnWidths;
import dev.ringwall.exchange.document.HandOut;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.drawing.Sheet;
import dev.ringwall.exchange.html.Medium;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages of paper: a drawing has a sheet to itself, a link says where it leads to, nothing is folded. */
final class Paper implements Medium {

    private final Prose prose;
    private final Map<String, Sheet> sheets = new HashMap<>();

    Paper(Prose prose) {
        this.prose = prose;
    }

    @Override
    public String[] link(String place, String text) {
        return new String[] {"href", "#" + place, "title", text};
    }

    @Override
    public String[] frame(Block.Table table, String caption) {
        return new String[] {
            "class", "frame", "style", "-fs-page-break-min-height: " + new FirstRow(table, prose).millimetres() + "mm"
        };
    }

    @Override
    public List<Integer> columns(Block.Table table) {
        return ColumnWidths.of(table, prose);
    }

    @Override
    public boolean folds() {
        return false;
    }

    @Override
    public String look(Section section) {
        return section.blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .findFirst()
                .map(figure -> " drawn on-" + PageRule.paper(sheet(figure)).name())
                .orElse(HandOut.isOne(section) ? " handed-out" : "");
    }

    @Override
    public void figure(Markup html, Block.Figure figure) {
        Sheet sheet = sheet(figure);
        html.open("div", "id", figure.name(), "class", "figure");
        html.empty(
                "img",
                "src",
                "data:application/pdf;base64," + Base64.getEncoder().encodeToString(DrawingPage.of(sheet)),
                "alt",
                Prose.print(prose.phrase(figure.alternative())),
                "style",
                PageRule.place(sheet));
        html.close().line();
    }

    private Sheet sheet(Block.Figure figure) {
        return sheets.computeIfAbsent(figure.name(), any -> Sheet.of(figure.drawing(), prose));
    }
}
