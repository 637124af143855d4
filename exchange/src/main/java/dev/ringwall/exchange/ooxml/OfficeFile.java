package dev.ringwall.exchange.ooxml;

import dev.ringwall.engine.report.Document;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file of Office Open XML while it is written, part by part and never all at once. Each part has the same time and the
 * properties say the day of the assessment, so that the same document gives the same bytes.
 */
public final class OfficeFile {

    /** The earliest that a zip can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

    /** For what is long: a third of the time that the usual level takes, for a quarter more bytes. */
    private static final int QUICKLY = 2;

    private final ZipOutputStream zip;
    private final Map<String, String> types = new TreeMap<>();

    public OfficeFile(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** What a part holds. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Appendable out) throws IOException;
    }

    /** A part that is XML, with the type of its content. */
    public void part(String name, String type, Content content) throws IOException {
        types.put(name, type);
        open(name);
        Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        writer.append(HEAD);
        content.writeTo(writer);
        writer.flush();
        zip.closeEntry();
    }

    /** What a part holds that is too long for letters in between. */
    @FunctionalInterface
    public interface Streamed {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A part that is XML and written as bytes, with the type of its content. */
    public void streamed(String name, String type, Streamed content) throws IOException {
        types.put(name, type);
        zip.setLevel(QUICKLY);
        open(name);
        zip.write(HEAD.getBytes(StandardCharsets.UTF_8));
        content.writeTo(zip);
        zip.closeEntry();
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    }

    /** A part that is something else: a picture. */
    public void bytes(String name, String type, byte[] bytes) throws IOException {
        types.put(name, type);
        open(name);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** What a part refers to: targets by their ids, each with the kind of the relation. */
    public void relations(String of, Map<String, Relation> relations) throws IOException {
        int slash = of.lastIndexOf('/') + 1;
        open(of.substring(0, slash) + "_rels/" + of.substring(slash) + ".rels");
        Markup xml = new Markup();
        xml.raw(HEAD).open("Relationships", "xmlns", PACKAGE + "relationships");
        relations.forEach((id, relation) ->
                xml.empty("Relationship", "Id", id, "Type", relation.type(), "Target", relation.target()));
        zip.write(xml.close().drain().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** One part as another refers to it. */
    public record Relation(String type, String target) {

        /** @param kind {@code styles}, {@code worksheet} */
        public static Relation of(String kind, String target) {
            return new Relation(OFFICE + "relationships/" + kind, target);
        }
    }

    /** Writes what every file has at its end; {@code main} is the part that a program opens first. */
    public void finish(String main, Document document, Prose prose) throws IOException {
        properties(document, prose);
        relations(
                "",
                new TreeMap<>(Map.of(
                        "rId1",
                        Relation.of("officeDocument", main),
                        "rId2",
                        new Relation(PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"),
                        "rId3",
                        Relation.of("extended-properties", "docProps/app.xml"))));
        types();
        zip.finish();
    }

    private void properties(Document document, Prose prose) throws IOException {
        String day = document.origin().day() + "T12:00:00Z";
        String program = "Ringwall " + document.origin().program();
        Markup core = new Markup()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        core.leaf("dc:title", prose.title(document.title())).leaf("dc:creator", program);
        core.leaf("cp:lastModifiedBy", program);
        core.leaf("dcterms:created", day, "xsi:type", "dcterms:W3CDTF");
        core.leaf("dcterms:modified", day, "xsi:type", "dcterms:W3CDTF").close();
        part(
                "docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml",
                out -> out.append(core.drain()));
        Markup app = new Markup()
                .open("Properties", "xmlns", OFFICE + "extended-properties")
                .leaf("Application", "Ringwall")
                .close();
        part(
                "docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                out -> out.append(app.drain()));
    }

    private void types() throws IOException {
        Markup xml = new Markup().raw(HEAD).open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        types.forEach((name, type) -> xml.empty("Override", "PartName", "/" + name, "ContentType", type));
        open("[Content_Types].xml");
        zip.write(xml.close().drain().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void open(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
