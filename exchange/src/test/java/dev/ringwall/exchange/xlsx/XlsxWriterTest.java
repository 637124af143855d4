package dev.ringwall.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.report.Document;
import dev.ringwall.exchange.document.SampleDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertThat(bytes(SampleDocument.document())).isEqualTo(bytes(SampleDocument.document()));
    }

    @Test
    void everySheetHasHeadsThatStayAndAFilter() throws IOException {
        try (XSSFWorkbook book = open(SampleDocument.document())) {
            assertThat(book.getNumberOfSheets()).isGreaterThan(3);
            for (Sheet sheet : book) {
                XSSFSheet each = (XSSFSheet) sheet;
                assertThat(each.getPaneInformation().isFreezePane()).isTrue();
                assertThat((int) each.getPaneInformation().getHorizontalSplitPosition())
                        .isOne();
                assertThat(each.getCTWorksheet().isSetAutoFilter()).isTrue();
            }
        }
    }

    @Test
    void noCellBeginsAFormula() throws IOException {
        try (XSSFWorkbook book = open(SampleDocument.written("=cmd|' /C calc'!A0"))) {
            List<String> texts = new ArrayList<>();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        texts.add(cell.toString());
                    }
                }
            }
            assertThat(texts).contains("'=cmd|' /C calc'!A0").noneMatch(text -> text.matches("[=+@\\t\\r-].*"));
        }
    }

    @Test
    void daysAreDaysAndCountsAreNumbers() throws IOException {
        try (XSSFWorkbook book = open(SampleDocument.document())) {
            Sheet evidence = book.getSheet("Evidence");
            Cell day = evidence.getRow(1).getCell(2);
            assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
            assertThat(day.getLocalDateTimeCellValue().toLocalDate()).hasToString("2026-02-28");
        }
    }

    @Test
    void whatAUserWroteIsReadBackAsItWas() throws IOException {
        String text = "  Prüfer & Söhne <\"works\"> \ud83d\ude00 ";
        try (XSSFWorkbook book = open(SampleDocument.written(text))) {
            List<String> texts = new ArrayList<>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
            assertThat(texts).contains(text);
        }
    }

    @Test
    void columnsHaveLetters() {
        assertThat(SheetPart.column(0)).isEqualTo("A");
        assertThat(SheetPart.column(25)).isEqualTo("Z");
        assertThat(SheetPart.column(26)).isEqualTo("AA");
        assertThat(SheetPart.column(702)).isEqualTo("AAA");
    }

    private static XSSFWorkbook open(Document document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(document)));
    }

    private static byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().write(document, SampleDocument.prose(), out);
        return out.toByteArray();
    }
}
