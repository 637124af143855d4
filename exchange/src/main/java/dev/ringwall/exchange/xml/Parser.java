package dev.ringwall.exchange.xml;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * XML event by event, whose every fault has its place. The parsers of others stumble over some files instead of refusing
 * them: the JDK's looks for a sentence that it does not have when a document type holds a forbidden character. What a parser
 * throws while it walks on is the file's fault, so here it is one exception, whichever it was.
 */
public final class Parser extends StreamReaderDelegate {

    private Parser(XMLStreamReader in) {
        super(in);
    }

    /** @param factory of a parser that reads each text as it comes to it, not only when it is asked for */
    public static XMLStreamReader of(XMLInputFactory factory, InputStream in) throws XMLStreamException {
        try {
            return new Parser(factory.createXMLStreamReader(in));
        } catch (RuntimeException stumbled) {
            throw new XMLStreamException("expected XML", stumbled);
        }
    }

    @Override
    public int next() throws XMLStreamException {
        try {
            return super.next();
        } catch (RuntimeException stumbled) {
            throw new XMLStreamException("expected XML", getLocation(), stumbled);
        }
    }
}
