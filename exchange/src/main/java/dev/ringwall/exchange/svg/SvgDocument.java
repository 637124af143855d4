package dev.ringwall.exchange.svg;

import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Document;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.document.TextWriter;
import dev.ringwall.exchange.drawing.Sheet;
import java.io.IOException;

/** The drawing of a document as a file. */
final class SvgDocument implements TextWriter {

    @Override
    public void write(Document document, Prose prose, Appendable out) throws IOException {
        Block.Figure figure = document.figure().orElseThrow();
        SvgWriter.Label label = new SvgWriter.Label(
                figure.name(), prose.title(document.title()), Prose.print(prose.phrase(figure.alternative())));
        out.append(SvgWriter.alone(Sheet.of(figure.drawing(), prose), label));
    }
}
