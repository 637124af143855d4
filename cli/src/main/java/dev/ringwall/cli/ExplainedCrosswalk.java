package dev.ringwall.cli;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Crosswalk;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.exchange.catalog.Crosswalks;
import dev.ringwall.exchange.catalog.Crosswalks.Named;
import dev.ringwall.exchange.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a framework or a law leads in the series, and who beside the series leads to a row. */
final class ExplainedCrosswalk {

    private static final int LABEL = 14;
    private static final int ID = 22;

    private final Crosswalks crosswalks;
    private final Words words;
    private final Sheet sheet;

    ExplainedCrosswalk(Crosswalks crosswalks, Words words, Sheet sheet) {
        this.crosswalks = crosswalks;
        this.words = words;
        this.sheet = sheet;
    }

    /** Below a row: the entries that lead to it, framework by framework. */
    void leadingTo(RowId row) {
        Map<Crosswalk, List<String>> entries = new LinkedHashMap<>();
        crosswalks
                .to(row)
                .forEach(named -> entries.computeIfAbsent(named.of(), any -> new ArrayList<>())
                        .add(named.entry().id()));
        if (entries.isEmpty()) {
            return;
        }
        sheet.blank();
        String said = words.sentence("explain.label.named-by");
        for (Map.Entry<Crosswalk, List<String>> each : entries.entrySet()) {
            sheet.beside(
                    said,
                    LABEL,
                    each.getKey().key() + ": " + String.join(", ", each.getValue()) + standing(each.getKey()));
            said = "";
        }
    }

    private String standing(Crosswalk crosswalk) {
        return switch (crosswalk.standing()) {
            case OFFICIAL -> "";
            case READING -> " (" + word(crosswalk) + ")";
        };
    }

    private String word(Crosswalk crosswalk) {
        return words.sentence("crosswalk-standing." + Choice.word(crosswalk.standing()));
    }

    /** An entry with the rows that it leads to. */
    void write(Named named, Catalog catalog, ProcessCatalog processes) {
        sheet.heading(
                named.entry().title().isEmpty()
                        ? named.entry().id()
                        : named.entry().id() + " · " + named.entry().title());
        sheet.faintLine(head(named.of()));
        sheet.blank();
        if (named.entry().rows().isEmpty()) {
            sheet.line(words.sentence("explain.leads-nowhere"));
            return;
        }
        String said = words.sentence("explain.label.leads-to");
        for (RowId row : named.entry().rows()) {
            String title = switch (row) {
                case RequirementId technical -> catalog.require(technical).title();
                case ProcessRequirementId process -> processes.require(process).title();
            };
            sheet.beside(said, LABEL, row + " " + title);
            said = "";
        }
        sheet.blank().faintLine(words.sentence("explain.leads-is-no-verdict"));
    }

    /** A framework with its entries. */
    void write(Crosswalk crosswalk) {
        sheet.heading(crosswalk.name());
        sheet.faintLine(head(crosswalk) + " · " + crosswalk.licence());
        if (!crosswalk.note().isEmpty()) {
            sheet.blank().line(crosswalk.note());
        }
        sheet.blank();
        for (Crosswalk.Entry entry : crosswalk.entries()) {
            String rows = words.sentence(
                    "explain.leads-to-rows",
                    List.of(Integer.toString(entry.rows().size())));
            sheet.beside(entry.id(), ID, entry.title().isEmpty() ? rows : entry.title() + ", " + rows);
        }
    }

    private String head(Crosswalk crosswalk) {
        return crosswalk.name() + " · " + word(crosswalk) + " · " + crosswalk.by();
    }
}
