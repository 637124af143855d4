package dev.ringwall.exchange.drawio;

import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Document;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.document.TextWriter;
import dev.ringwall.exchange.drawing.Sheet;
import java.io.IOException;

/** The drawing of a document as an uncompressed file of draw.io. */
final class DrawioWriter implements TextWriter {

    @Override
    public void write(Document document, Prose prose, Appendable out) throws IOException {
        Block.Figure figure = document.figure().orElseThrow();
        Sheet sheet = Sheet.of(figure.drawing(), prose);
        Markup xml = new Markup();
        xml.open(
                        "mxfile",
                        "host",
                        "Ringwall",
                        "agent",
                        "Ringwall " + document.origin().program())
                .line();
        xml.open("diagram", "id", figure.name(), "name", prose.title(figure.caption()))
                .line();
        xml.open(
                        "mxGraphModel",
                        "grid",
                        "1",
                        "gridSize",
                        "10",
                        "page",
                        "1",
                        "pageScale",
                        "1",
                        "pageWidth",
                        Long.toString((long) Math.ceil(sheet.width())),
                        "pageHeight",
                        Long.toString((long) Math.ceil(sheet.height())))
                .line();
        xml.open("root").line();
        xml.empty("mxCell", "id", "0")
                .line()
                .empty("mxCell", "id", "1", "parent", "0")
                .line();
        new Cells(xml, sheet.layout()).write();
        xml.close().line().close().line().close().line().close().line();
        out.append(xml.drain());
    }
}
