package dev.ringwall.exchange;

import dev.ringwall.exchange.catalog.CatalogFormat;
import dev.ringwall.exchange.html.HtmlFormat;
import dev.ringwall.exchange.inventory.InventoryFormat;
import dev.ringwall.exchange.json.JsonFormat;
import dev.ringwall.exchange.plantfile.PlantFileFormat;
import dev.ringwall.exchange.terminal.TerminalFormat;
import java.util.List;

/** Every format there is; a test sees to it that none is missing. */
public final class Formats {

    /** What is read first, then what is written, as menus and help texts offer it. */
    public static final List<Format> ALL = List.of(
            new PlantFileFormat(),
            new CatalogFormat(),
            new InventoryFormat(),
            new TerminalFormat(),
            new JsonFormat(),
            new HtmlFormat());

    private Formats() {}

    /** Those that every report can have. */
    public static List<ReportFormat> ofReports() {
        return ALL.stream()
                .filter(ReportFormat.class::isInstance)
                .map(ReportFormat.class::cast)
                .toList();
    }
}
