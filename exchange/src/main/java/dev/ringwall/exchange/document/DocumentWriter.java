package dev.ringwall.exchange.document;

import dev.ringwall.engine.report.Document;
import java.io.IOException;

/** Answers the question: how does this document look in one format? The same document gives the same characters. */
@FunctionalInterface
public interface DocumentWriter {

    void write(Document document, Prose prose, Appendable out) throws IOException;
}
