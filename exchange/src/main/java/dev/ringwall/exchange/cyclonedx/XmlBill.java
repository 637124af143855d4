package dev.ringwall.exchange.cyclonedx;

import dev.ringwall.exchange.xml.Element;
import dev.ringwall.exchange.yaml.Span;
import dev.ringwall.exchange.yaml.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A bill in XML, said as JSON would say it: attributes and elements are fields, and some elements are lists. */
final class XmlBill {

    /** What the namespace of every version begins with; the version follows. */
    static final String NAMESPACE = "http://cyclonedx.org/schema/bom/";

    private static final Set<String> LISTS = Set.of("components");

    private XmlBill() {}

    static Written value(Element element) {
        if (LISTS.contains(element.name())) {
            return new Written.Sequence(
                    element.children().stream().map(XmlBill::value).toList(), span(element));
        }
        return element.children().isEmpty() && element.attributes().isEmpty()
                ? new Written.Text(element.text(), false, span(element))
                : fields(element);
    }

    private static Written.Fields fields(Element element) {
        List<Written.Field> fields = new ArrayList<>();
        element.attributes().forEach((name, value) -> fields.add(field(name, Written.text(value), element)));
        element.children().forEach(child -> fields.add(field(child.name(), value(child), child)));
        return new Written.Fields(fields, span(element));
    }

    private static Written.Field field(String name, Written value, Element at) {
        return new Written.Field(new Written.Text(name, false, span(at)), value);
    }

    private static Span span(Element element) {
        return new Span(element.line(), element.column(), 0, 0);
    }
}
