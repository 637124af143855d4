package dev.ringwall.bench;

import dev.ringwall.exchange.tabular.Grid;
import dev.ringwall.exchange.tabular.Grid.Field;
import dev.ringwall.exchange.tabular.Neutral;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The same sheet as we write it, written with POI's streaming writer; and any workbook read with POI. */
final class PoiWorkbook {

    private static final int WIDTH = 30 * 256;

    private final SXSSFWorkbook book;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle wrapped;
    private final CellStyle level;
    private final CellStyle day;

    private PoiWorkbook(SXSSFWorkbook book) {
        this.book = book;
        Font bold = book.createFont();
        bold.setBold(true);
        this.head = book.createCellStyle();
        head.setFont(bold);
        this.text = book.createCellStyle();
        this.wrapped = book.createCellStyle();
        wrapped.setWrapText(true);
        this.level = book.createCellStyle();
        level.setAlignment(org.apache.poi.ss.usermodel.HorizontalAlignment.CENTER);
        this.day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    static void write(Grid grid, OutputStream out) throws IOException {
        write(new SXSSFWorkbook(), grid, out);
    }

    /** Compresses at another level than POI chooses. */
    static void write(Grid grid, int level, OutputStream out) throws IOException {
        SXSSFWorkbook book = new SXSSFWorkbook() {
            @Override
            protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream to) {
                ZipArchiveOutputStream zip = super.createArchiveOutputStream(to);
                zip.setLevel(level);
                return zip;
            }
        };
        write(book, grid, out);
    }

    private static void write(SXSSFWorkbook book, Grid grid, OutputStream out) throws IOException {
        try (book) {
            new PoiWorkbook(book).add(grid);
            book.write(out);
        }
    }

    private void add(Grid grid) {
        int columns = grid.heads().size();
        SXSSFSheet sheet = book.createSheet("Matrix");
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, grid.rows().size(), 0, columns - 1));
        Row heads = sheet.createRow(0);
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, WIDTH);
            put(heads.createCell(i), grid.heads().get(i).title(), head);
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            Row row = sheet.createRow(i + 1);
            List<Field> fields = grid.rows().get(i);
            for (int column = 0; column < fields.size(); column++) {
                put(
                        row.createCell(column),
                        fields.get(column),
                        grid.heads().get(column).kind());
            }
        }
    }

    private void put(Cell cell, Field field, Grid.Kind kind) {
        switch (field) {
            case Field.Text(String print) -> put(cell, Neutral.of(print), kind == Grid.Kind.LONG ? wrapped : text);
            case Field.Count(int count) -> put(cell, count, text);
            case Field.Day(var date) -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Field.Level(String print, var _) -> {
                if (print.length() == 1) {
                    put(cell, Integer.parseInt(print), level);
                } else {
                    put(cell, print, level);
                }
            }
        }
    }

    private static void put(Cell cell, String value, CellStyle style) {
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static void put(Cell cell, int value, CellStyle style) {
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    /** Each cell of the first sheet, as it is shown, behind its place. */
    static List<String> cells(Path file) throws IOException {
        List<String> cells = new ArrayList<>();
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader book = new XSSFReader(opened);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    book.getStylesTable(), new ReadOnlySharedStringsTable(opened), new Collector(cells), false));
            try (InputStream sheet = book.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException("expected a workbook, got " + file, e);
        }
        return cells;
    }

    private record Collector(List<String> cells) implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int number) {}

        @Override
        public void endRow(int number) {}

        @Override
        public void cell(String place, String value, @Nullable XSSFComment comment) {
            cells.add(place + " " + value);
        }
    }
}
