package dev.ringwall.exchange.xml;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into elements. A document type may stand in a file and is passed over; no entity is looked up, inside the file
 * or out of it. A file that breaks off gives what stood before the break, and the fault.
 */
public final class XmlReader {

    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final Limits limits;
    private final Set<String> handedOn;
    private final Consumer<Element> consumer;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Element> root = Optional.empty();
    private int elements;

    private XmlReader(String file, Limits limits, Set<String> handedOn, Consumer<Element> consumer) {
        this.file = file;
        this.limits = limits;
        this.handedOn = handedOn;
        this.consumer = consumer;
    }

    /**
     * What was read.
     *
     * @param root with everything up to the fault; empty if not even it was seen
     * @param fault why reading stopped before the end
     */
    public record Document(Optional<Element> root, Optional<Fault> fault) {}

    /**
     * Why a file was not read to its end.
     *
     * @param cutOff whether it simply ends too early: what stood before is as good as in a whole file
     */
    public record Fault(Issue issue, boolean cutOff) {}

    /** Reads a file whole. */
    public static Document read(SourceFile source, Limits limits) {
        return each(source, limits, Set.of(), element -> {});
    }

    /** Reads a file, handing on each element of some names as soon as it ends; the root that comes back lacks them. */
    public static Document each(SourceFile source, Limits limits, Set<String> names, Consumer<Element> consumer) {
        return new XmlReader(source.name(), limits, names, consumer).document(source.bytes());
    }

    /** Whether a file is XML with a root of one of some names, as far as its beginning tells. */
    public static boolean isRoot(byte[] bytes, String... names) {
        return peek(bytes, Limits.DEFAULT)
                .filter(root -> List.of(names).contains(root.name()))
                .isPresent();
    }

    /** The root's start tag, if a file begins as XML does. */
    public static Optional<Element> peek(byte[] bytes, Limits limits) {
        if (!mayBeXml(bytes)) {
            return Optional.empty();
        }
        try {
            XMLStreamReader in = Parser.of(FACTORY, new ByteArrayInputStream(bytes));
            while (in.hasNext()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT) {
                    XmlReader reader = new XmlReader("", limits, Set.of(), element -> {});
                    return Optional.of(reader.start(in).element());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException | Refused none) {
            return Optional.empty();
        }
    }

    /** Every XML file begins with this sign, after a mark of its encoding and blanks. */
    private static boolean mayBeXml(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && at < 64 && bytes[at] != '<') {
            at++;
        }
        return at < bytes.length && bytes[at] == '<';
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // the depth is ours to judge and to name
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    /** An element whose end was not read yet. */
    private record Open(
            String namespace,
            String name,
            Map<String, String> attributes,
            List<Element> children,
            StringBuilder text,
            int line,
            int column) {

        Element element() {
            return new Element(
                    namespace,
                    name,
                    Collections.unmodifiableMap(attributes),
                    List.copyOf(children),
                    text.toString().strip(),
                    line,
                    column);
        }
    }

    private Document document(byte[] bytes) {
        Optional<Fault> fault = Optional.empty();
        try {
            XMLStreamReader in = Parser.of(FACTORY, new ByteArrayInputStream(bytes));
            while (in.hasNext()) {
                event(in);
            }
        } catch (Refused refused) {
            fault = Optional.of(new Fault(refused.issue, false));
        } catch (XMLStreamException broken) {
            fault = Optional.of(fault(broken, bytes));
        }
        while (!open.isEmpty()) {
            end(false);
        }
        return new Document(root, fault);
    }

    private void event(XMLStreamReader in) throws XMLStreamException {
        switch (in.next()) {
            case XMLStreamConstants.START_ELEMENT -> open.push(start(in));
            case XMLStreamConstants.END_ELEMENT -> end(true);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(in);
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw refuse(
                        IssueCode.BROKEN_XML,
                        "expected text, got the entity `" + in.getLocalName() + "`, which is not looked up",
                        in);
            default -> {}
        }
    }

    private Open start(XMLStreamReader in) {
        if (open.size() >= limits.xmlDepth()) {
            throw refuse(
                    IssueCode.TOO_DEEP, "expected at most " + limits.xmlDepth() + " levels of nesting, got more", in);
        }
        if (++elements > limits.records()) {
            throw refuse(
                    IssueCode.TOO_MANY_RECORDS, "expected at most " + limits.records() + " elements, got more", in);
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            checkLength(in.getAttributeValue(i).length(), in);
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        String namespace = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
        return new Open(
                namespace,
                in.getLocalName(),
                attributes,
                new ArrayList<>(),
                new StringBuilder(),
                in.getLocation().getLineNumber(),
                in.getLocation().getColumnNumber());
    }

    private void text(XMLStreamReader in) {
        Open current = open.peek();
        if (current == null) {
            return;
        }
        checkLength(current.text().length() + in.getTextLength(), in);
        current.text().append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
    }

    private void checkLength(int length, XMLStreamReader in) {
        if (length > limits.fieldBytes()) {
            throw refuse(
                    IssueCode.FIELD_TOO_LONG,
                    "expected a text of at most " + limits.fieldBytes() + " characters, got " + length,
                    in);
        }
    }

    /** @param whole whether its end was read; what is cut in two is kept inside its root and handed on to nobody */
    private void end(boolean whole) {
        Element element = open.pop().element();
        Open around = open.peek();
        if (whole && handedOn.contains(element.name())) {
            consumer.accept(element);
        } else if (around != null) {
            around.children().add(element);
        } else {
            root = Optional.of(element);
        }
    }

    private Fault fault(XMLStreamException broken, byte[] bytes) {
        Location at = broken.getLocation();
        Place place = at == null
                ? new Place(file, 1, 1)
                : new Place(file, Math.max(at.getLineNumber(), 1), Math.max(at.getColumnNumber(), 1));
        Open last = open.peek();
        if (last != null && Tail.of(bytes).isAt(place)) {
            String sentence = "expected the end of `" + last.name() + "`, which begins on line " + last.line()
                    + ", got the end of the file";
            return new Fault(new Issue(IssueCode.CUT_OFF, sentence, place), true);
        }
        // the parser's own words follow the language of the machine
        return new Fault(new Issue(IssueCode.BROKEN_XML, "expected XML, got something that is none", place), false);
    }

    /** Where the last character of a file stands, in all encodings whose letters include ASCII's. */
    private record Tail(int line, int column) {

        static Tail of(byte[] bytes) {
            int line = 1;
            int column = 1;
            for (byte each : bytes) {
                boolean first = (each & 0xC0) != 0x80;
                line += each == '\n' ? 1 : 0;
                column = each == '\n' ? 1 : column + (first ? 1 : 0);
            }
            return new Tail(line, column);
        }

        boolean isAt(Place place) {
            return place.line() > line || (place.line() == line && place.column() >= column - 1);
        }
    }

    private Refused refuse(IssueCode code, String sentence, XMLStreamReader in) {
        Location at = in.getLocation();
        return new Refused(new Issue(code, sentence, new Place(file, at.getLineNumber(), at.getColumnNumber())));
    }

    /** Leaves the reading from any depth; never leaves this class. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Issue issue;

        Refused(Issue issue) {
            super(issue.sentence(), null, false, false);
            this.issue = issue;
        }
    }
}
