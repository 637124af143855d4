package dev.ringwall.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.table.Row;
import dev.ringwall.exchange.table.Sheet;
import dev.ringwall.exchange.zip.Packing;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    @Test
    void cellsSayWhatAPersonReadsInThem() {
        Sheet sheet = only(new Sheets()
                .string("<t>PLC 1</t>")
                .string("<r><t>Hall </t></r><r><t>2</t></r><rPh sb='0' eb='1'><t>spoken</t></rPh>")
                .sheet(
                        "A",
                        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='D1'><v>20.109999999999999</v></c>"
                                + "<c r='E1'><v>6.51E+3</v></c><c r='F1' s='3'><v>42</v></c><c r='G1' t='b'><v>1</v></c>"
                                + "<c r='H1' t='str'><f>A1&amp;\"x\"</f><v>PLC 1x</v></c><c r='I1'><f>1+1</f><v>2</v></c></row>",
                        ""));

        assertThat(sheet.rows().getFirst().cells())
                .containsExactly("PLC 1", "Hall 2", "", "20.11", "6510", "00042", "yes", "PLC 1x", "2");
        assertThat(sheet.issues()).isEmpty();
    }

    @Test
    void daysAreReadWhateverTheNumberOfTheStyle() {
        String row =
                "<row r='1'><c s='1'><v>45000</v></c><c s='2'><v>45000</v></c><c s='4'><v>45000.5</v></c><c><v>45000</v></c>"
                        + "<c s='1'><v>-1</v></c><c s='1'><v>1E+300</v></c></row>";

        assertThat(only(new Sheets().sheet("A", row, "")).rows().getFirst().cells())
                .containsExactly("2023-03-15", "2023-03-15", "2023-03-15T12:00", "45000", "-1", "1E+300");
        assertThat(only(new Sheets().from1904().sheet("A", row, ""))
                        .rows()
                        .getFirst()
                        .cell(0))
                .isEqualTo("2027-03-16");
    }

    @Test
    void whatACellLacksIsSaid() {
        Sheet sheet = only(new Sheets()
                .sheet(
                        "A",
                        "<row r='3'><c r='A3'><f>SUM(B1)</f></c><c r='B3' t='e'><v>#REF!</v></c><c r='C3' t='s'><v>9</v></c>"
                                + "<c r='nowhere'><v>1</v></c><c r='D3'><v>x</v></c></row>",
                        ""));

        assertThat(sheet.issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "x.xlsx:3:1: warning: expected the value of a formula in `A3`, got none [formula-without-value]",
                        "x.xlsx:3:2: warning: expected a value in `B3`, got `#REF!` [cell-in-error]",
                        "x.xlsx:3:3: error: expected a text of the workbook in `C3`, got number `9` [unreadable-value]",
                        "x.xlsx:3:3: error: expected the place of a cell, got `nowhere` [unreadable-value]");
        assertThat(sheet.rows().getFirst().cells()).containsExactly("", "", "", "x");
    }

    @Test
    void aMergedCellCountsForEachOfItsRows() {
        Sheet sheet = only(new Sheets()
                .sheet(
                        "A",
                        "<row r='1'><c r='A1' t='str'><v>Tag</v></c><c r='B1' t='str'><v>Network</v></c></row>"
                                + "<row r='2'><c r='B2' t='str'><v>IP</v></c></row>"
                                + "<row r='3'><c r='A3' t='str'><v>Hall 1</v></c></row>",
                        "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:C1'/><mergeCell ref='A3:C3'/>"
                                + "<mergeCell ref='x'/></mergeCells>"));

        assertThat(sheet.rows())
                .containsExactly(
                        new Row(1, List.of("Tag", "Network")),
                        new Row(2, List.of("Tag", "IP")),
                        new Row(3, List.of("Hall 1"), 3));
        assertThat(sheet.rows().getLast().isHeading()).isTrue();
        assertThat(sheet.rows().getFirst().isHeading()).isFalse();
    }

    @Test
    void hiddenSheetsAreLeftOutAndOthersNameThemselves() {
        SourceFile file = new Sheets().table("One", "a").table("Two", "b").file("x.xlsx");
        Workbook workbook = Workbook.open(file, Limits.DEFAULT).workbook().orElseThrow();

        assertThat(workbook.tabs()).extracting(Workbook.Tab::name).containsExactly("One", "Two");
        assertThat(workbook.read(workbook.tabs().getLast())
                        .sheet()
                        .orElseThrow()
                        .file())
                .isEqualTo("x.xlsx#Two");
    }

    @Test
    void whatIsNoWorkbookIsRefusedWithASentence() {
        assertThat(refusal(new SourceFile("x.xlsx", new byte[] {'P', 'K', 3, 4, 0})))
                .isEqualTo("expected a packed file, got a file without a directory; it may have been cut off");
        assertThat(refusal(new Packing().put("word/document.xml", "<x/>").file("x.xlsx")))
                .isEqualTo("expected a workbook with the part `xl/workbook.xml`, got a packed file without it");
    }

    @Test
    void aSheetOfTooManyCellsIsRefused() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 30_000; i++) {
            rows.append("<row r='").append(i).append("'><c r='ALL").append(i).append("'><v>1</v></c></row>");
        }
        Workbook workbook = Workbook.open(
                        new Sheets().sheet("A", rows.toString(), "").file("x.xlsx"), Limits.DEFAULT)
                .workbook()
                .orElseThrow();

        assertThat(workbook.read(workbook.tabs().getFirst())
                        .issue()
                        .orElseThrow()
                        .sentence())
                .isEqualTo("expected at most 20000000 cells in a sheet, got more");
    }

    @Test
    void aSheetWithAForbiddenCharacterIsRefused() {
        SourceFile file = new Sheets()
                .sheet("A", "<row><c t='str'><v>PLC\u0001</v></c></row>", "")
                .file("x.xlsx");
        Workbook workbook = Workbook.open(file, Limits.DEFAULT).workbook().orElseThrow();

        assertThat(workbook.read(workbook.tabs().getFirst()).issue().orElseThrow())
                .hasToString("x.xlsx: error: expected a sheet, got a damaged part [broken-xml]");
    }

    @Test
    void noEntityIsLookedUpInAnyPart() {
        Packing packing = new Sheets().table("A", "x").packed();
        packing.put(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><worksheet><sheetData><row><c t='str'><v>&e;</v></c>"
                        + "</row></sheetData></worksheet>");
        Workbook workbook =
                Workbook.open(packing.file("x.xlsx"), Limits.DEFAULT).workbook().orElseThrow();

        assertThat(workbook.read(workbook.tabs().getFirst())
                        .sheet()
                        .orElseThrow()
                        .rows())
                .isEmpty();
    }

    @Test
    void styleCodesOfDaysAreKnown() {
        assertThat(CellFormats.custom("[$-407]d. mmm. yyyy;@").isDay()).isTrue();
        assertThat(CellFormats.custom("0.00\" days\"").isDay()).isFalse();
        assertThat(CellFormats.custom("#,##0 [Red]").isDay()).isFalse();
        assertThat(CellFormats.custom("General").isDay()).isFalse();
        assertThat(CellFormats.custom("[h]:mm").isDay()).isFalse();
    }

    private static Sheet only(Sheets sheets) {
        Workbook workbook =
                Workbook.open(sheets.file("x.xlsx"), Limits.DEFAULT).workbook().orElseThrow();
        return workbook.read(workbook.tabs().getFirst()).sheet().orElseThrow();
    }

    private static String refusal(SourceFile file) {
        return Workbook.open(file, Limits.DEFAULT).issue().orElseThrow().sentence();
    }
}
