package dev.ringwall.exchange.cyclonedx;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Part;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Product;
import dev.ringwall.exchange.claimed.Claimed;
import dev.ringwall.exchange.claimed.ClaimedRow;
import dev.ringwall.exchange.json.JsonTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A bill of the products of a plant with their parts, and attestations of what is said of them: one a piece of evidence, with one
 * claim a row. Conformance is 1 where the product itself is said to meet the row, else 0; a row of which nobody spoke is not there.
 */
final class CyclonedxWriter {

    private static final String VERSION = "1.6";
    private static final String STANDARD = "iec-62443-4-2";

    private final Plant plant;
    private final LocalDate day;
    private final List<Claimed> claimed = new ArrayList<>();

    CyclonedxWriter(Plant plant, Catalog catalog, LocalDate day) {
        this.plant = plant;
        this.day = day;
        plant.products().forEach(product -> claimed.addAll(Claimed.of(product, plant, catalog)));
    }

    String write() {
        List<JsonTree> products = plant.products().stream().map(this::product).toList();
        // A bill is of one thing: where there are several, it is of none, and they stand beside each other.
        boolean one = products.size() == 1;
        JsonTree metadata = new JsonTree().with("timestamp", at(day));
        if (one) {
            metadata.with("component", products.getFirst());
        }
        JsonTree bill = new JsonTree()
                .with("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json")
                .with("bomFormat", "CycloneDX")
                .with("specVersion", VERSION)
                .with("version", 1)
                .with("metadata", metadata)
                .with("components", one ? parts(plant.products().getFirst()) : products);
        if (!claimed.isEmpty()) {
            bill.with("definitions", new JsonTree().with("standards", List.of(standard())))
                    .with("declarations", declarations());
        }
        return bill.print();
    }

    private JsonTree product(Product product) {
        JsonTree tree = named(product)
                .with("bom-ref", ref(product))
                .with("description", oneLine(product.note()))
                .with(
                        "properties",
                        product.types().stream()
                                .map(type -> new JsonTree()
                                        .with("name", "urn:ringwall:62443:component-type")
                                        .with("value", word(type)))
                                .toList());
        return plant.products().size() == 1 ? tree : tree.with("components", parts(product));
    }

    private static JsonTree named(Product product) {
        String name = product.model().isBlank() ? product.name() : product.model();
        JsonTree tree = new JsonTree()
                .with(
                        "type",
                        product.types().equals(List.of(ComponentType.SOFTWARE_APPLICATION)) ? "application" : "device")
                .with("name", name.isBlank() ? product.id().value() : name);
        return product.vendor().isBlank()
                ? tree
                : tree.with("manufacturer", new JsonTree().with("name", product.vendor()));
    }

    private static List<JsonTree> parts(Product product) {
        return product.parts().stream().map(CyclonedxWriter::part).toList();
    }

    private static JsonTree part(Part part) {
        JsonTree tree = new JsonTree()
                .with("type", "library")
                .with("name", part.name())
                .with("version", part.version())
                .with("cpe", part.cpe())
                .with("purl", part.purl());
        return part.supplier().isBlank() ? tree : tree.with("supplier", new JsonTree().with("name", part.supplier()));
    }

    /** Of the standard only the rows that are spoken of: their numbers and short titles, no text. */
    private JsonTree standard() {
        Map<Integer, Requirement> rows = new TreeMap<>();
        claimed.forEach(each -> each.rows().forEach(row -> rows.put(row.row().order(), row.row())));
        return new JsonTree()
                .with("bom-ref", STANDARD)
                .with("name", "IEC 62443-4-2")
                .with("version", Integer.toString(Edition.COMPONENT.year()))
                .with("owner", "IEC")
                .with("description", "Numbers and short titles of the rows that are spoken of")
                .with(
                        "requirements",
                        rows.values().stream()
                                .map(row -> new JsonTree()
                                        .with("bom-ref", ref(row.id()))
                                        .with("identifier", row.id().code())
                                        .with("title", row.title()))
                                .toList());
    }

    private JsonTree declarations() {
        return new JsonTree()
                .with("assessors", claimed.stream().map(this::assessor).toList())
                .with("attestations", claimed.stream().map(this::attestation).toList())
                .with(
                        "claims",
                        claimed.stream()
                                .flatMap(each -> each.rows().stream().map(row -> claim(each, row)))
                                .toList())
                .with(
                        "evidence",
                        claimed.stream().map(CyclonedxWriter::evidence).toList())
                .with(
                        "targets",
                        new JsonTree()
                                .with(
                                        "components",
                                        claimed.stream()
                                                .map(CyclonedxWriter::target)
                                                .toList()));
    }

    /** A certificate is somebody else's word; a claim is the supplier's, and a test that of who made it. */
    private JsonTree assessor(Claimed each) {
        Evidence piece = each.piece();
        boolean another = piece.kind() == EvidenceKind.CERTIFICATE
                || (piece.kind() == EvidenceKind.LAB_TEST
                        && !piece.author().equalsIgnoreCase(each.product().vendor()));
        return new JsonTree()
                .with("bom-ref", "assessor-" + piece.id().value())
                .with("thirdParty", another)
                .with("organization", new JsonTree().with("name", piece.author()));
    }

    /** The product in the versions that the piece names; a range of them is one target. */
    private static JsonTree target(Claimed each) {
        return named(each.product())
                .with("bom-ref", "target-" + each.piece().id().value())
                .with("version", each.versions());
    }

    private JsonTree attestation(Claimed each) {
        String word = word(each.piece().kind());
        return new JsonTree()
                .with(
                        "summary",
                        word + " of " + each.piece().date() + " about "
                                + each.product().id().value())
                .with("assessor", "assessor-" + each.piece().id().value())
                .with("map", each.rows().stream().map(row -> mapped(each, row)).toList());
    }

    private static JsonTree mapped(Claimed each, ClaimedRow row) {
        boolean met = row.answer().isMet();
        String rationale = row.answer().word() + (row.detail().isBlank() ? "" : ": " + oneLine(row.detail()));
        return new JsonTree()
                .with("requirement", ref(row.row().id()))
                .with(met ? "claims" : "counterClaims", List.of(ref(each, row)))
                .with("conformance", new JsonTree().with("score", met ? 1 : 0).with("rationale", rationale));
    }

    private JsonTree claim(Claimed each, ClaimedRow row) {
        return new JsonTree()
                .with("bom-ref", ref(each, row))
                .with("target", "target-" + each.piece().id().value())
                .with("predicate", row.row().id().code() + " " + row.answer().word())
                .with("evidence", List.of("evidence-" + each.piece().id().value()));
    }

    private static JsonTree evidence(Claimed each) {
        Evidence piece = each.piece();
        JsonTree tree = new JsonTree()
                .with("bom-ref", "evidence-" + piece.id().value())
                .with("propertyName", word(piece.kind()))
                .with("description", oneLine(piece.note().isBlank() ? piece.method() : piece.note()))
                .with("created", at(piece.date()));
        piece.validUntil().ifPresent(end -> tree.with("expires", at(end)));
        piece.sha256()
                .ifPresent(digest -> tree.with(
                        "data",
                        List.of(new JsonTree()
                                .with("name", "sha256")
                                .with("contents", new JsonTree().with("url", "urn:sha256:" + digest)))));
        return tree.with("author", new JsonTree().with("name", piece.author()));
    }

    private static String ref(Product product) {
        return "product-" + product.id().value();
    }

    private static String ref(RequirementId row) {
        return row.code().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String ref(Claimed each, ClaimedRow row) {
        return "claim-" + each.piece().id().value() + "-" + ref(row.row().id());
    }

    private static String at(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
