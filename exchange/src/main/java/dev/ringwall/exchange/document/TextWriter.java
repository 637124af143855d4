package dev.ringwall.exchange.document;

import dev.ringwall.engine.report.Document;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A writer of a format that is text, in UTF-8. */
public interface TextWriter extends DocumentWriter {

    void write(Document document, Prose prose, Appendable out) throws IOException;

    @Override
    default void write(Document document, Prose prose, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(document, prose, text);
        text.flush();
    }
}
