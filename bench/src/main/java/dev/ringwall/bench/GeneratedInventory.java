package dev.ringwall.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A list of assets as somebody keeps it in a spreadsheet, the same rows as CSV and as a workbook. Nothing in it is real. */
final class GeneratedInventory {

    /** How many rows the goals speak of. */
    static final int ROWS = 100_000;

    private static final List<String> HEADS = List.of(
            "Asset Tag", "Hostname", "Vendor", "Model", "Firmware", "Serial", "IP", "MAC", "Location", "Role", "Rack");
    private static final List<String> VENDORS = List.of("Example Inc.", "Example", "Sample AG", "Muster GmbH");
    private static final String OFFICE = "http://schemas.openxmlformats.org/";

    private final int rows;
    private final SplittableRandom dice;

    private GeneratedInventory(int rows, long seed) {
        this.rows = rows;
        this.dice = new SplittableRandom(seed);
    }

    static void writeCsv(Path file, int rows, long seed) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
        GeneratedInventory inventory = new GeneratedInventory(rows, seed);
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 0; i <= rows; i++) {
                out.append(String.join(";", inventory.row(i))).append('\n');
            }
        }
    }

    static void writeWorkbook(Path file, int rows, long seed) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
        GeneratedInventory inventory = new GeneratedInventory(rows, seed);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            part(zip, out, "[Content_Types].xml", "<Types xmlns=\"" + OFFICE + "package/2006/content-types\"/>");
            part(
                    zip,
                    out,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + OFFICE + "spreadsheetml/2006/main\" xmlns:r=\"" + OFFICE
                            + "officeDocument/2006/relationships\"><sheets><sheet name=\"Assets\" sheetId=\"1\""
                            + " r:id=\"r1\"/></sheets></workbook>");
            part(
                    zip,
                    out,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + OFFICE + "package/2006/relationships\"><Relationship Id=\"r1\""
                            + " Type=\"sheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            inventory.sheet(zip, out);
        }
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(text);
        out.flush();
        zip.closeEntry();
    }

    /** As spreadsheets write it: each cell says where it is and names its text by number. */
    private void sheet(ZipOutputStream zip, Writer out) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        out.write("<worksheet xmlns=\"" + OFFICE + "spreadsheetml/2006/main\"><sheetData>");
        for (int i = 0; i <= rows; i++) {
            List<String> cells = row(i);
            out.write("<row r=\"" + (i + 1) + "\">");
            for (int column = 0; column < cells.size(); column++) {
                int text = texts.computeIfAbsent(cells.get(column), any -> texts.size());
                out.write("<c r=\"" + (char) ('A' + column) + (i + 1) + "\" t=\"s\"><v>" + text + "</v></c>");
            }
            out.write("</row>");
        }
        out.write("</sheetData></worksheet>");
        out.flush();
        zip.closeEntry();
        StringBuilder all = new StringBuilder("<sst xmlns=\"" + OFFICE + "spreadsheetml/2006/main\">");
        texts.keySet().forEach(text -> all.append("<si><t>").append(text).append("</t></si>"));
        part(zip, out, "xl/sharedStrings.xml", all.append("</sst>").toString());
    }

    private List<String> row(int number) {
        if (number == 0) {
            return HEADS;
        }
        int high = number >> 16;
        int middle = (number >> 8) & 255;
        int low = number & 255;
        return List.of(
                "AST-%06d".formatted(number),
                "host%06d".formatted(number),
                VENDORS.get(dice.nextInt(VENDORS.size())),
                "Model " + dice.nextInt(300),
                "V" + dice.nextInt(6) + "." + dice.nextInt(20),
                "SN%09d".formatted(number * 7919L),
                "10." + high + "." + middle + "." + low,
                "02:00:00:%02x:%02x:%02x".formatted(high, middle, low),
                "Hall " + dice.nextInt(30),
                "controller",
                "R" + dice.nextInt(400));
    }
}
