package dev.ringwall.exchange.xlsx;

import dev.ringwall.engine.report.Document;
import dev.ringwall.exchange.document.DocumentWriter;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.html.HtmlBody;
import dev.ringwall.exchange.ooxml.OfficeFile;
import dev.ringwall.exchange.ooxml.OfficeFile.Relation;
import dev.ringwall.exchange.tabular.Grid;
import dev.ringwall.exchange.tabular.Grids;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A document as a workbook: one sheet a grid, written row by row. */
public final class XlsxWriter implements DocumentWriter {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Letters that the name of a sheet may have. */
    private static final int NAME = 31;

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @Override
    public void write(Document document, Prose prose, OutputStream out) throws IOException {
        write(Grids.of(document, prose), document, prose, out);
    }

    /** Writes grids; what the file says about itself is that of a document. */
    public static void write(List<Grid> grids, Document document, Prose prose, OutputStream out) throws IOException {
        OfficeFile file = new OfficeFile(out);
        Strings strings = new Strings();
        String footer = HtmlBody.footer(document, prose);
        List<Grid> sheets = sheets(grids);
        Map<String, Relation> relations = new TreeMap<>();
        for (int i = 1; i <= sheets.size(); i++) {
            SheetPart sheet = new SheetPart(sheets.get(i - 1), strings, footer);
            file.streamed("xl/worksheets/sheet" + i + ".xml", MAIN + "worksheet+xml", sheet::writeTo);
            relations.put("rId" + i, Relation.of("worksheet", "worksheets/sheet" + i + ".xml"));
        }
        file.streamed("xl/sharedStrings.xml", MAIN + "sharedStrings+xml", strings::writeTo);
        relations.put("rIdStrings", Relation.of("sharedStrings", "sharedStrings.xml"));
        file.part("xl/styles.xml", MAIN + "styles+xml", part -> part.append(CellStyle.part()));
        relations.put("rIdStyles", Relation.of("styles", "styles.xml"));
        file.part("xl/workbook.xml", MAIN + "sheet.main+xml", part -> part.append(workbook(sheets)));
        file.relations("xl/workbook.xml", relations);
        file.finish("xl/workbook.xml", document, prose);
    }

    /** As many as one can hold in each. */
    private static List<Grid> sheets(List<Grid> grids) {
        List<Grid> sheets = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Grid grid : grids) {
            int most = SheetPart.ROWS - 1;
            for (int from = 0; from == 0 || from < grid.rows().size(); from += most) {
                List<List<Grid.Field>> rows =
                        grid.rows().subList(from, Math.min(grid.rows().size(), from + most));
                String name = unlike(names, name(grid.title()));
                sheets.add(new Grid(name, grid.title(), grid.heads(), rows));
            }
        }
        return sheets;
    }

    /** What the title says before it says of what, without what no name of a sheet may hold. */
    private static String name(String title) {
        String plain =
                title.replaceAll("[\\[\\]*?/\\\\']", " ").split("[:…,;]", 2)[0].strip();
        return plain.isEmpty()
                ? "Ringwall"
                : plain.substring(0, Math.min(plain.length(), NAME)).strip();
    }

    /** The name itself, or with a number behind it where another sheet has it: programs tell no capitals apart. */
    private static String unlike(Set<String> taken, String name) {
        String unlike = name;
        for (int i = 2; !taken.add(unlike.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            unlike = name.substring(0, Math.min(name.length(), NAME - number.length())) + number;
        }
        return unlike;
    }

    private static String workbook(List<Grid> sheets) {
        Markup xml = new Markup().open("workbook", "xmlns", NAMESPACE, "xmlns:r", RELATIONS);
        xml.open("bookViews").empty("workbookView", "activeTab", "0").close().open("sheets");
        for (int i = 1; i <= sheets.size(); i++) {
            String number = Integer.toString(i);
            xml.empty("sheet", "name", sheets.get(i - 1).name(), "sheetId", number, "r:id", "rId" + number);
        }
        xml.close().open("definedNames");
        for (int i = 0; i < sheets.size(); i++) {
            Grid grid = sheets.get(i);
            String last = SheetPart.column(grid.heads().size() - 1);
            String quoted = "'" + grid.name() + "'!";
            String sheet = Integer.toString(i);
            xml.leaf(
                    "definedName",
                    quoted + "$A$1:$" + last + "$" + (grid.rows().size() + 1),
                    "name",
                    "_xlnm._FilterDatabase",
                    "localSheetId",
                    sheet,
                    "hidden",
                    "1");
            xml.leaf("definedName", quoted + "$1:$1", "name", "_xlnm.Print_Titles", "localSheetId", sheet);
        }
        return xml.close().close().drain();
    }
}
