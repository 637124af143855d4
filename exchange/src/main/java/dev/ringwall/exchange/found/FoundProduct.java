package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Part;
import dev.ringwall.engine.model.Place;
import java.util.List;

/**
 * A product that another program describes. Blanks and ways to say nothing are taken off here, whoever read them.
 *
 * @param place where the file says so
 * @param model the supplier's own word for it: a type, an order number
 * @param note said of it only where the plant does not have it yet
 */
public record FoundProduct(
        Place place, String tag, String name, String vendor, String model, List<Part> parts, String note) {

    public FoundProduct {
        name = value(name);
        vendor = value(vendor);
        model = value(model);
        note = value(note);
        parts = parts.stream()
                .map(part -> new Part(
                        value(part.name()),
                        value(part.version()),
                        value(part.purl()),
                        value(part.cpe()),
                        value(part.supplier()),
                        value(part.inVersion())))
                .filter(part -> !part.name().isEmpty())
                .distinct()
                .toList();
    }

    private static String value(String text) {
        return Plain.value(text).orElse("");
    }
}
