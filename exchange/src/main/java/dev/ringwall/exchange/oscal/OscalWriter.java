package dev.ringwall.exchange.oscal;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Product;
import dev.ringwall.exchange.claimed.Claimed;
import dev.ringwall.exchange.claimed.ClaimedRow;
import dev.ringwall.exchange.json.JsonTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One component a product, one control implementation a piece of evidence, one implemented requirement a row that it speaks of.
 * How a row is answered is a property of ours; a row of which nobody spoke is not there.
 */
final class OscalWriter {

    private static final String VERSION = "1.2.1";
    private static final String OURS = "urn:ringwall:62443";
    private static final String STANDARD = "IEC " + Edition.COMPONENT;

    private final Plant plant;
    private final Catalog catalog;
    private final LocalDate day;
    private final String id;

    OscalWriter(Plant plant, Catalog catalog, LocalDate day) {
        this.plant = plant;
        this.catalog = catalog;
        this.day = day;
        this.id = plant.id().value();
    }

    String write() {
        List<JsonTree> components = new ArrayList<>();
        List<JsonTree> resources = new ArrayList<>();
        Set<String> parties = new TreeSet<>();
        for (Product product : plant.products()) {
            List<Claimed> claimed = Claimed.of(product, plant, catalog);
            if (!product.vendor().isBlank()) {
                parties.add(product.vendor());
            }
            claimed.forEach(each -> {
                parties.add(each.piece().author());
                resources.add(resource(each.piece()));
            });
            components.add(component(product, claimed));
        }
        resources.addFirst(new JsonTree()
                .with("uuid", standard())
                .with("title", STANDARD)
                .with("description", "The standard whose rows the control ids name. Its text is not included."));
        return new JsonTree()
                .with(
                        "component-definition",
                        new JsonTree()
                                .with("uuid", NamedUuid.of(id, "component-definition", day.toString()))
                                .with("metadata", metadata(parties))
                                .with("components", components)
                                .with("back-matter", new JsonTree().with("resources", resources)))
                .print();
    }

    private JsonTree metadata(Set<String> parties) {
        String name =
                plant.description().name().isBlank() ? id : plant.description().name();
        return new JsonTree()
                .with("title", "Products of " + name + " and what is said of them by " + STANDARD)
                .with("last-modified", at(day))
                .with("version", day.toString())
                .with("oscal-version", VERSION)
                .with(
                        "parties",
                        parties.stream()
                                .map(party -> new JsonTree()
                                        .with("uuid", party(party))
                                        .with("type", "organization")
                                        .with("name", party))
                                .toList());
    }

    private JsonTree component(Product product, List<Claimed> claimed) {
        List<JsonTree> props = new ArrayList<>();
        props.add(property("product", product.id().value()));
        if (!product.vendor().isBlank()) {
            props.add(property("vendor", product.vendor()));
        }
        if (!product.model().isBlank()) {
            props.add(new JsonTree().with("name", "model").with("value", product.model()));
        }
        product.types().forEach(type -> props.add(property("component-type", word(type))));
        String name = product.name().isBlank() ? product.id().value() : product.name();
        return new JsonTree()
                .with("uuid", NamedUuid.of(id, product.id().value()))
                .with(
                        "type",
                        product.types().equals(List.of(ComponentType.SOFTWARE_APPLICATION)) ? "software" : "hardware")
                .with("title", name)
                .with("description", product.note().isBlank() ? name : product.note())
                .with("props", props)
                .with(
                        "control-implementations",
                        claimed.stream().map(this::implementation).toList());
    }

    private JsonTree implementation(Claimed claimed) {
        Evidence piece = claimed.piece();
        List<JsonTree> props = new ArrayList<>();
        props.add(property("evidence", piece.id().value()));
        props.add(property("kind", word(piece.kind())));
        if (!claimed.versions().isEmpty()) {
            props.add(property("versions", claimed.versions()));
        }
        props.add(property("date", piece.date().toString()));
        piece.validUntil().ifPresent(end -> props.add(property("valid-until", end.toString())));
        props.add(property("by", piece.author()));
        String who = piece.author() + ", " + piece.date();
        return new JsonTree()
                .with("uuid", NamedUuid.of(id, piece.id().value()))
                .with("source", "#" + standard())
                .with("description", piece.note().isBlank() ? word(piece.kind()) + " of " + who : piece.note())
                .with("props", props)
                .with(
                        "links",
                        List.of(new JsonTree()
                                .with("href", "#" + resource(piece.id().value()))
                                .with("rel", "reference")))
                .with(
                        "implemented-requirements",
                        claimed.rows().stream().map(row -> row(row, piece)).toList());
    }

    private JsonTree row(ClaimedRow row, Evidence piece) {
        return new JsonTree()
                .with(
                        "uuid",
                        NamedUuid.of(id, piece.id().value(), row.row().id().toString()))
                .with("control-id", control(row.row().id()))
                .with("description", row.detail().isBlank() ? sentence(row.answer()) : row.detail())
                .with(
                        "props",
                        List.of(
                                property("label", row.row().id().code()),
                                property("answer", row.answer().word())));
    }

    private static String sentence(ClaimedRow.Answer answer) {
        return switch (answer) {
            case MET -> "Said to be met.";
            case MET_WHEN_CONFIGURED -> "Said to be met when configured.";
            case MET_BY_LEVEL -> "Said to be met by a claim for a level.";
            case BY_INTEGRATION -> "Said to be met only together with a service.";
            case NOT_MET -> "Said not to be met.";
            case NOT_RELEVANT -> "Said not to matter.";
        };
    }

    /** What a piece rests on, by its digest where it is known. */
    private JsonTree resource(Evidence piece) {
        JsonTree resource = new JsonTree()
                .with("uuid", resource(piece.id().value()))
                .with("title", piece.id().value())
                .with("description", word(piece.kind()) + (piece.method().isBlank() ? "" : ", " + piece.method()));
        piece.sha256()
                .ifPresent(digest -> resource.with(
                        "rlinks",
                        List.of(new JsonTree()
                                .with("href", "urn:sha256:" + digest)
                                .with(
                                        "hashes",
                                        List.of(new JsonTree()
                                                .with("algorithm", "SHA-256")
                                                .with("value", digest))))));
        return resource;
    }

    private static JsonTree property(String name, String value) {
        return new JsonTree().with("name", name).with("ns", OURS).with("value", oneLine(value));
    }

    /** A value may neither begin nor end with a blank, nor hold a line break. */
    private static String oneLine(String value) {
        return value.strip().replaceAll("\\s+", " ");
    }

    /** Control ids are tokens: {@code cr-1.1}, and {@code cr-1.1_1} for its first enhancement. */
    private static String control(RequirementId row) {
        return row.code().toLowerCase(Locale.ROOT).replace(" re ", "_").replace(' ', '-');
    }

    private String standard() {
        return NamedUuid.of(STANDARD);
    }

    private String resource(String evidence) {
        return NamedUuid.of(id, "resource", evidence);
    }

    private String party(String name) {
        return NamedUuid.of(id, "party", name);
    }

    private static String at(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
