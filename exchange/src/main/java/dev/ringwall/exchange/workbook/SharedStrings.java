package dev.ringwall.exchange.workbook;

import dev.ringwall.exchange.Limits;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook, which its cells name by number. */
final class SharedStrings {

    private SharedStrings() {}

    /** Reads them all; one that is too long keeps one character too many, and its cell says so. */
    static List<String> read(InputStream part, Limits limits) throws XMLStreamException {
        XMLStreamReader in = Events.of(part);
        List<String> strings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean shown = false;
        int phonetic = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    shown = in.getLocalName().equals("t") && phonetic == 0;
                    // how Japanese text is spoken stands beside how it is written
                    phonetic += in.getLocalName().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    shown = false;
                    phonetic -= in.getLocalName().equals("rPh") ? 1 : 0;
                    if (in.getLocalName().equals("si")) {
                        strings.add(text.toString());
                        text.setLength(0);
                        checkCount(strings, limits);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (shown && text.length() <= limits.fieldBytes()) {
                        text.append(in.getText());
                    }
                }
                default -> {}
            }
        }
        return strings;
    }

    private static void checkCount(List<String> strings, Limits limits) {
        if (strings.size() > limits.records()) {
            throw new SheetReader.TooManyCells(
                    "expected at most " + limits.records() + " texts in a workbook, got more");
        }
    }
}
