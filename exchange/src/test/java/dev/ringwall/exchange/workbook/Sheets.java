package dev.ringwall.exchange.workbook;

import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.zip.Packing;
import java.util.LinkedHashMap;
import java.util.Map;

/** Workbooks for tests, written part by part so that each oddity of real ones can be put in. */
public final class Sheets {

    private static final String MAIN = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    private static final String RELATIONS =
            "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

    private final Map<String, String> cells = new LinkedHashMap<>();
    private final StringBuilder strings = new StringBuilder();
    private String properties = "";

    /** Adds a sheet by what stands in its {@code sheetData}, and behind it. */
    public Sheets sheet(String name, String rows, String behind) {
        cells.put(name, "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>");
        return this;
    }

    /** Adds a sheet whose cells are all texts. */
    public Sheets table(String name, String... rows) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            written.append("<row r='").append(i + 1).append("'>");
            for (String cell : rows[i].split("\\|", -1)) {
                written.append("<c t='inlineStr'><is><t>")
                        .append(cell.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</t></is></c>");
            }
            written.append("</row>");
        }
        return sheet(name, written.toString(), "");
    }

    public Sheets string(String inner) {
        strings.append("<si>").append(inner).append("</si>");
        return this;
    }

    public Sheets from1904() {
        properties = "<workbookPr date1904='1'/>";
        return this;
    }

    public SourceFile file(String name) {
        return packed().file(name);
    }

    public Packing packed() {
        Packing packing = new Packing();
        StringBuilder tabs = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int number = 1;
        for (Map.Entry<String, String> sheet : cells.entrySet()) {
            tabs.append("<sheet name='")
                    .append(sheet.getKey())
                    .append("' sheetId='")
                    .append(number)
                    .append("' r:id='rId")
                    .append(number)
                    .append("'/>");
            relations
                    .append("<Relationship Id='rId")
                    .append(number)
                    .append("' Type='x' Target='worksheets/sheet")
                    .append(number)
                    .append(".xml'/>");
            packing.put("xl/worksheets/sheet" + number + ".xml", sheet.getValue());
            number++;
        }
        return packing.put(
                        "xl/workbook.xml",
                        "<workbook " + MAIN + " " + RELATIONS + ">" + properties + "<sheets>" + tabs
                                + "</sheets></workbook>")
                .put(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + relations + "</Relationships>")
                .put(
                        "xl/styles.xml",
                        "<styleSheet " + MAIN + "><numFmts><numFmt numFmtId='170' formatCode='dd\\.mm\\.yyyy'/>"
                                + "<numFmt numFmtId='171' formatCode='00000'/></numFmts><cellStyleXfs><xf numFmtId='14'/>"
                                + "</cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/>"
                                + "<xf numFmtId='171'/><xf numFmtId='22'/></cellXfs></styleSheet>")
                .put("xl/sharedStrings.xml", "<sst " + MAIN + ">" + strings + "</sst>");
    }
}
