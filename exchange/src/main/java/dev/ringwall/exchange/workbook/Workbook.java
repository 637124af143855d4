package dev.ringwall.exchange.workbook;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.table.Sheet;
import dev.ringwall.exchange.workbook.SheetReader.Book;
import dev.ringwall.exchange.xml.Element;
import dev.ringwall.exchange.xml.XmlReader;
import dev.ringwall.exchange.zip.Archive;
import dev.ringwall.exchange.zip.BadArchiveException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A workbook whose sheets are read one by one, as they are asked for. */
public final class Workbook {

    private static final String MAIN = "xl/workbook.xml";

    private final SourceFile source;
    private final Limits limits;
    private final Archive archive;
    private final Book book;
    private final List<Tab> tabs;

    private Workbook(SourceFile source, Limits limits, Archive archive, Book book, List<Tab> tabs) {
        this.source = source;
        this.limits = limits;
        this.archive = archive;
        this.book = book;
        this.tabs = List.copyOf(tabs);
    }

    /** A sheet by its name, and the part it stands in. */
    public record Tab(String name, String part) {}

    /** The workbook, or why it is none. */
    public record Opened(Optional<Workbook> workbook, Optional<Issue> issue) {}

    /** What a sheet holds, or why it was not read. */
    public record Read(Optional<Sheet> sheet, Optional<Issue> issue) {}

    /** Whether a file is a workbook, as far as its parts tell. */
    public static boolean isOne(SourceFile source, Limits limits) {
        try {
            return Archive.isOne(source.bytes()) && Archive.open(source, limits).has(MAIN);
        } catch (BadArchiveException damaged) {
            return false;
        }
    }

    public static Opened open(SourceFile source, Limits limits) {
        Place whole = new Place(source.name(), 0, 0);
        try {
            Archive archive = Archive.open(source, limits);
            Optional<Element> main = part(archive, MAIN, limits);
            if (main.isEmpty()) {
                String sentence = "expected a workbook with the part `" + MAIN + "`, got a packed file without it";
                return refused(new Issue(IssueCode.WRONG_FORMAT, sentence, whole));
            }
            return new Opened(
                    Optional.of(new Workbook(
                            source,
                            limits,
                            archive,
                            book(archive, main.get(), limits),
                            tabs(archive, main.get(), limits))),
                    Optional.empty());
        } catch (BadArchiveException bad) {
            return refused(new Issue(bad.code(), bad.sentence(), whole));
        } catch (SheetReader.TooManyCells many) {
            return refused(new Issue(IssueCode.TOO_MANY_RECORDS, String.valueOf(many.getMessage()), whole));
        } catch (IOException | XMLStreamException damaged) {
            return refused(new Issue(IssueCode.BROKEN_XML, "expected a workbook, got one with a damaged part", whole));
        }
    }

    private static Opened refused(Issue issue) {
        return new Opened(Optional.empty(), Optional.of(issue));
    }

    /** Its sheets in their order, hidden ones left out. */
    public List<Tab> tabs() {
        return tabs;
    }

    /** Reads one sheet; its places name it behind the file where there are several. */
    public Read read(Tab tab) {
        String name = tabs.size() == 1 ? source.name() : source.name() + "#" + tab.name();
        try (InputStream part = archive.part(tab.part()).orElse(InputStream.nullInputStream())) {
            return new Read(Optional.of(new SheetReader(book, name, limits).read(part)), Optional.empty());
        } catch (SheetReader.TooManyCells many) {
            return notRead(IssueCode.TOO_MANY_RECORDS, String.valueOf(many.getMessage()), name);
        } catch (BadArchiveException bad) {
            return notRead(bad.code(), bad.sentence(), name);
        } catch (IOException | XMLStreamException damaged) {
            return damaged.getCause() instanceof BadArchiveException bad
                    ? notRead(bad.code(), bad.sentence(), name)
                    : notRead(IssueCode.BROKEN_XML, "expected a sheet, got a damaged part", name);
        }
    }

    private static Read notRead(IssueCode code, String sentence, String name) {
        return new Read(Optional.empty(), Optional.of(new Issue(code, sentence, new Place(name, 0, 0))));
    }

    private static Book book(Archive archive, Element main, Limits limits) throws IOException, XMLStreamException {
        boolean from1904 = main.first("workbookPr")
                .flatMap(properties -> properties.attribute("date1904"))
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
        CellFormats formats =
                part(archive, "xl/styles.xml", limits).map(CellFormats::of).orElse(CellFormats.NONE);
        try (InputStream strings = archive.part("xl/sharedStrings.xml").orElse(InputStream.nullInputStream())) {
            List<String> texts = archive.has("xl/sharedStrings.xml") ? SharedStrings.read(strings, limits) : List.of();
            return new Book(texts, formats, from1904);
        }
    }

    private static List<Tab> tabs(Archive archive, Element main, Limits limits) throws IOException {
        Map<String, String> parts = new HashMap<>();
        part(archive, "xl/_rels/workbook.xml.rels", limits)
                .ifPresent(all -> all.all("Relationship")
                        .forEach(each -> parts.put(
                                each.attribute("Id").orElse(""),
                                inside(each.attribute("Target").orElse("")))));
        List<Tab> tabs = new ArrayList<>();
        main.first("sheets")
                .ifPresent(sheets -> sheets.all("sheet")
                        .filter(sheet ->
                                !sheet.attribute("state").orElse("visible").contains("idden"))
                        .forEach(sheet -> Optional.ofNullable(
                                        parts.get(sheet.attribute("id").orElse("")))
                                .filter(archive::has)
                                .ifPresent(part ->
                                        tabs.add(new Tab(sheet.attribute("name").orElse(part), part)))));
        return tabs;
    }

    private static String inside(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static Optional<Element> part(Archive archive, String name, Limits limits) throws IOException {
        Optional<byte[]> bytes = archive.bytes(name);
        return bytes.flatMap(
                read -> XmlReader.read(new SourceFile(name, read), limits).root());
    }
}
