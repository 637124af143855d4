package dev.ringwall.exchange.html;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.engine.report.Column;
import dev.ringwall.engine.report.Phrase;
import dev.ringwall.engine.report.VectorReading;
import dev.ringwall.exchange.document.Anchors;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.document.WideTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tables with a caption, heads and, on screens, a frame of their own to scroll in. Where columns hold vectors they become
 * lines under seven heads, so that what is asked stands over what is there.
 */
final class HtmlTable {

    private final Markup html;
    private final Prose prose;
    private final HtmlText text;
    private final Medium medium;

    HtmlTable(Markup html, Prose prose, HtmlText text, Medium medium) {
        this.medium = medium;
        this.html = html;
        this.prose = prose;
        this.text = text;
    }

    /** A caption that repeats the heading above it is there for who does not see the page. */
    void write(Block.Table table, Phrase heading) {
        String caption = table.name() + "-caption";
        html.open("div", medium.frame(table, caption)).line();
        boolean hasVectors = table.columns().stream().anyMatch(column -> column.kind() == Column.Kind.VECTOR);
        html.open("table", "id", table.name(), "class", hasVectors ? "vectors" : "plain");
        html.open("caption", "id", caption, "class", table.caption().equals(heading) ? "unseen" : "seen");
        text.sentence(table.caption());
        html.close().line();
        if (hasVectors) {
            new VectorRows(table).write();
        } else {
            plain(table);
        }
        html.close().close().line();
    }

    private void plain(Block.Table table) {
        int last = table.columns().size() - 1;
        boolean below = WideTable.hasReasonBelow(table);
        List<Column> beside = below ? table.columns().subList(0, last) : table.columns();
        columns(medium.columns(table));
        html.open("thead").open("tr");
        beside.forEach(column -> head(column, "1"));
        html.close().close().line();
        for (List<Cell> row : table.rows()) {
            html.open("tbody");
            openRow(table, row);
            for (int i = 0; i < beside.size(); i++) {
                field(beside.get(i), row.get(i), i == 0, "1");
            }
            html.close();
            if (below && !row.getLast().equals(Cell.BLANK)) {
                reasonBelow(beside.size(), row.getLast());
            }
            html.close().line();
        }
    }

    private void columns(List<Integer> widths) {
        if (widths.isEmpty()) {
            return;
        }
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        html.open("colgroup");
        widths.forEach(width -> html.empty("col", "style", "width: " + width * 100 / all + "%"));
        html.close().line();
    }

    /** Beside many columns no room is left for a reason: it gets a line of its own. */
    private void reasonBelow(int columns, Cell reason) {
        html.open("tr").open("td", "colspan", Integer.toString(columns), "class", "reason below");
        text.cell(reason);
        html.close().close();
    }

    private void openRow(Block.Table table, List<Cell> row) {
        Optional<String> anchor = Anchors.ofRow(table.name(), row);
        if (anchor.isPresent()) {
            html.open("tr", "id", anchor.get());
        } else {
            html.open("tr");
        }
    }

    private void head(Column column, String rows) {
        html.open("th", "scope", "col", "rowspan", rows, "class", look(column));
        text.sentence(column.head());
        html.close();
    }

    private void field(Column column, Cell cell, boolean first, String rows) {
        if (first) {
            html.open("th", "scope", "row", "rowspan", rows, "class", look(column));
        } else {
            html.open("td", "rowspan", rows, "class", look(column));
        }
        text.cell(cell);
        html.close();
    }

    private static String look(Column column) {
        return column.kind().name().toLowerCase(Locale.ROOT) + " column-" + column.key();
    }

    void foundationHeads() {
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            html.open("th", "scope", "col", "class", "level");
            html.leaf(
                    "abbr",
                    fr.name(),
                    "title",
                    prose.word("foundation." + fr.name().toLowerCase(Locale.ROOT)));
            html.close();
        }
    }

    void levels(VectorReading vector) {
        boolean bracketed = vector.marks().contains(VectorReading.Mark.CONSTRAINT_OPEN);
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            html.open("td", "class", bracketed ? "level bracketed" : "level");
            text.level(vector.of(fr), vector.shortfall(fr));
            html.close();
        }
    }

    /** One table whose vectors stand under each other: a row of the table becomes as many lines as it has vectors. */
    private final class VectorRows {

        private final Block.Table table;
        private final List<Integer> before = new ArrayList<>();
        private final List<Integer> vectors = new ArrayList<>();
        private final List<Integer> after = new ArrayList<>();

        VectorRows(Block.Table table) {
            this.table = table;
            for (int i = 0; i < table.columns().size(); i++) {
                boolean isVector = table.columns().get(i).kind() == Column.Kind.VECTOR;
                (isVector ? vectors : vectors.isEmpty() ? before : after).add(i);
            }
        }

        void write() {
            html.open("thead").open("tr");
            before.forEach(i -> head(table.columns().get(i), "1"));
            html.open("td").close();
            foundationHeads();
            after.forEach(i -> head(table.columns().get(i), "1"));
            html.close().close().line();
            table.rows().forEach(this::row);
        }

        private void row(List<Cell> row) {
            String span = Integer.toString(vectors.size());
            html.open("tbody");
            for (int line = 0; line < vectors.size(); line++) {
                int index = vectors.get(line);
                if (line == 0) {
                    openRow(table, row);
                    before.forEach(i -> field(table.columns().get(i), row.get(i), i == 0, span));
                } else {
                    html.open("tr");
                }
                html.open("th", "scope", "row", "class", "measure");
                text.phrase(table.columns().get(index).head());
                html.close();
                vector(row.get(index));
                if (line == 0) {
                    after.forEach(i -> field(table.columns().get(i), row.get(i), false, span));
                }
                html.close().line();
            }
            html.close().line();
        }

        private void vector(Cell cell) {
            if (cell instanceof Cell.Vector(VectorReading vector)) {
                levels(vector);
                return;
            }
            html.open("td", "colspan", Integer.toString(FoundationalRequirement.ALL.size()));
            text.cell(cell);
            html.close();
        }
    }
}
