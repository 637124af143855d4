package dev.ringwall.exchange.xml;

import dev.ringwall.exchange.yaml.Span;
import dev.ringwall.exchange.yaml.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * XML said as JSON would say it, for formats that have both forms: attributes and elements are fields, and some elements are
 * lists.
 *
 * @param isList which elements are lists of what stands inside them
 */
public record ElementValues(Predicate<Element> isList) {

    public Written value(Element element) {
        if (isList.test(element)) {
            return new Written.Sequence(
                    element.children().stream().map(this::value).toList(), span(element));
        }
        return element.children().isEmpty() && element.attributes().isEmpty()
                ? new Written.Text(element.text(), false, span(element))
                : fields(element);
    }

    public Written.Fields fields(Element element) {
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
