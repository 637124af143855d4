package dev.ringwall.exchange.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An XML element with everything inside it.
 *
 * @param namespace empty where it has none
 * @param text all text directly inside it, without blanks around
 * @param line of its start, counted from 1
 */
public record Element(
        String namespace,
        String name,
        Map<String, String> attributes,
        List<Element> children,
        String text,
        int line,
        int column) {

    /** An attribute; empty if there is none or it says nothing. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip).filter(value -> !value.isEmpty());
    }

    public Stream<Element> all(String child) {
        return children.stream().filter(each -> each.name().equals(child));
    }

    public Optional<Element> first(String child) {
        return all(child).findFirst();
    }

    /** The text of the first child of a name; empty if there is none or it says nothing. */
    public Optional<String> text(String child) {
        return first(child).map(Element::text).filter(value -> !value.isEmpty());
    }
}
