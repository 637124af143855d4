package dev.ringwall.exchange.document;

import dev.ringwall.engine.report.Document;
import java.io.IOException;
import java.io.OutputStream;

/** Answers the question: how does this document look in one format? The same document gives the same bytes. */
@FunctionalInterface
public interface DocumentWriter {

    /** The stream belongs to the caller, who closes it. */
    void write(Document document, Prose prose, OutputStream out) throws IOException;
}
