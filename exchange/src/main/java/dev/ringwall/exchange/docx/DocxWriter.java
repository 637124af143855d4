package dev.ringwall.exchange.docx;

import dev.ringwall.engine.report.Document;
import dev.ringwall.exchange.document.DocumentWriter;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.html.HtmlBody;
import dev.ringwall.exchange.ooxml.OfficeFile;
import dev.ringwall.exchange.ooxml.OfficeFile.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A document as WordprocessingML. It is written section by section and never held whole: a library that keeps it as objects
 * needs thousands of times as much memory as the file that comes out.
 */
public final class DocxWriter implements DocumentWriter {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @Override
    public void write(Document document, Prose prose, OutputStream out) throws IOException {
        OfficeFile file = new OfficeFile(out);
        Map<String, Relation> relations = new TreeMap<>(Map.of(
                "rIdStyles",
                Relation.of("styles", "styles.xml"),
                "rIdNumbering",
                Relation.of("numbering", "numbering.xml"),
                "rIdSettings",
                Relation.of("settings", "settings.xml"),
                DocxBody.FOOTER,
                Relation.of("footer", "footer.xml")));
        DocxBody body = new DocxBody(document, prose);
        file.part("word/document.xml", MAIN + "document.main+xml", body::writeTo);
        for (DocxFigure figure : body.figures()) {
            file.bytes("word/" + figure.target(), "image/png", figure.png());
            relations.put(figure.relation(), Relation.of("image", figure.target()));
        }
        file.part("word/footer.xml", MAIN + "footer+xml", text -> text.append(footer(document, prose)));
        for (String part : new String[] {"styles", "numbering", "settings"}) {
            file.part("word/" + part + ".xml", MAIN + part + "+xml", text -> text.append(resource(part + ".xml")));
        }
        file.relations("word/document.xml", relations);
        file.finish("word/document.xml", document, prose);
    }

    private static String footer(Document document, Prose prose) {
        Markup xml = new Markup().open("w:ftr", "xmlns:w", DocxBody.NAMESPACE);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").close();
        xml.open("w:r").leaf("w:t", HtmlBody.footer(document, prose)).close();
        xml.open("w:r").empty("w:tab").close();
        DocxBody.field(xml, "PAGE", "1");
        xml.open("w:r").leaf("w:t", " / ", "xml:space", "preserve").close();
        DocxBody.field(xml, "NUMPAGES", "1");
        return xml.close().close().drain();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DocxWriter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
