package dev.ringwall.exchange;

import dev.ringwall.exchange.aas.AasFormat;
import dev.ringwall.exchange.answers.AnswersFormat;
import dev.ringwall.exchange.automationml.AutomationmlFormat;
import dev.ringwall.exchange.bundle.BundleFormat;
import dev.ringwall.exchange.catalog.CatalogFormat;
import dev.ringwall.exchange.cset.CsetFormat;
import dev.ringwall.exchange.csv.CsvFormat;
import dev.ringwall.exchange.cyclonedx.CyclonedxFormat;
import dev.ringwall.exchange.docx.DocxFormat;
import dev.ringwall.exchange.drawio.DrawioFormat;
import dev.ringwall.exchange.frozen.FrozenFormat;
import dev.ringwall.exchange.html.HtmlFormat;
import dev.ringwall.exchange.inventory.InventoryFormat;
import dev.ringwall.exchange.json.JsonFormat;
import dev.ringwall.exchange.netbox.NetboxFormat;
import dev.ringwall.exchange.nmap.NmapFormat;
import dev.ringwall.exchange.oscal.OscalFormat;
import dev.ringwall.exchange.pdf.PdfFormat;
import dev.ringwall.exchange.plantfile.PlantFileFormat;
import dev.ringwall.exchange.prometheus.PrometheusFormat;
import dev.ringwall.exchange.suppliertable.SupplierTableFormat;
import dev.ringwall.exchange.svg.SvgFormat;
import dev.ringwall.exchange.terminal.TerminalFormat;
import dev.ringwall.exchange.threagile.ThreagileFormat;
import dev.ringwall.exchange.walkdown.WalkDownFormat;
import dev.ringwall.exchange.xlsx.XlsxFormat;
import java.util.Comparator;
import java.util.List;

/** Every format there is; a test sees to it that none is missing. */
public final class Formats {

    /** What is read first, then what is written, as menus and help texts offer it. */
    public static final List<Format> ALL = List.of(
            new PlantFileFormat(),
            new CatalogFormat(),
            new FrozenFormat(),
            new BundleFormat(),
            new InventoryFormat(),
            new AnswersFormat(),
            new WalkDownFormat(),
            new SupplierTableFormat(),
            new AutomationmlFormat(),
            new NmapFormat(),
            new CsetFormat(),
            new ThreagileFormat(),
            new NetboxFormat(),
            new CyclonedxFormat(),
            new AasFormat(),
            new OscalFormat(),
            new TerminalFormat(),
            new JsonFormat(),
            new HtmlFormat(),
            new PdfFormat(),
            new DocxFormat(),
            new XlsxFormat(),
            new CsvFormat(),
            new SvgFormat(),
            new DrawioFormat(),
            new PrometheusFormat());

    private Formats() {}

    /** Those that every report can have. */
    public static List<ReportFormat> ofReports() {
        return ALL.stream()
                .filter(ReportFormat.class::isInstance)
                .map(ReportFormat.class::cast)
                .toList();
    }

    /** Ringwall's own. */
    public static List<Format> own() {
        return ALL.stream()
                .filter(format -> !(format instanceof ImportFormat) && !(format instanceof ReportFormat))
                .toList();
    }

    /** Those of other programs, from which a plant can be filled. */
    public static List<ImportFormat> ofImports() {
        return ALL.stream()
                .filter(ImportFormat.class::isInstance)
                .map(ImportFormat.class::cast)
                .toList();
    }

    /** Those in which a plant can be handed to another program. */
    public static List<PlantFormat> ofPlants() {
        return ALL.stream()
                .filter(PlantFormat.class::isInstance)
                .map(PlantFormat.class::cast)
                .toList();
    }

    /** Those that a file most looks like: the one that it says it is, or all that it may be; none where it can be none. */
    public static List<ImportFormat> likely(SourceFile file) {
        Likeness most = ofImports().stream()
                .map(format -> format.likeness(file))
                .max(Comparator.naturalOrder())
                .orElse(Likeness.NONE);
        return most == Likeness.NONE
                ? List.of()
                : ofImports().stream()
                        .filter(format -> format.likeness(file) == most)
                        .toList();
    }
}
