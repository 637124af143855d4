package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.Part;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.ProductId;
import java.util.List;
import java.util.Optional;

/** A product, and what is claimed of it where that is written beside it. */
final class ProductForm {

    private static final Form<Part> PART = part();
    static final Kind<List<Part>> PARTS = Kinds.list(PART);
    static final Form<Placed> FORM = form();

    private ProductForm() {}

    /** A product as the file holds it. */
    record Placed(Product product, List<Evidence> claims) {}

    private static Form<Part> part() {
        Form.Builder<Part> form =
                Form.of("a part", "What a supplier builds into a product: a library, a module, a board");
        Field<Part, String> name =
                form.required("name", Kinds.name("the name of a part"), Part::name, "What it is called");
        Field<Part, String> version = form.text("version", Part::version, "Its version");
        Field<Part, String> purl = form.text("purl", Part::purl, "Its package URL");
        Field<Part, String> cpe = form.text("cpe", Part::cpe, "Its name in the Common Platform Enumeration");
        Field<Part, String> supplier = form.text("supplier", Part::supplier, "Who makes it");
        Field<Part, String> inVersion =
                form.text("in_version", Part::inVersion, "The version of the product that holds it; any if not said");
        return form.make(
                f -> new Part(f.get(name), f.get(version), f.get(purl), f.get(cpe), f.get(supplier), f.get(inVersion)));
    }

    private static Form<Placed> form() {
        Form.Builder<Placed> form = Form.of("a product", "What a supplier sells");
        Field<Placed, ProductId> id = form.required(
                "id",
                new Ids<>(Named.PRODUCT, ProductId::new, ProductId::value),
                p -> p.product().id(),
                "Id of the product");
        Field<Placed, String> name = form.text("name", Forms.nameOf(Placed::product), "Name as people say it");
        Field<Placed, String> vendor = form.text("vendor", p -> p.product().vendor(), "Who sells it");
        Field<Placed, String> model = form.text("model", p -> p.product().model(), "Model or order number");
        Field<Placed, List<ComponentType>> types =
                Forms.types(form, p -> p.product().types(), "Types of component that it is (IEC 62443-4-2)");
        Field<Placed, List<Part>> parts = form.list(
                "parts", PART, p -> p.product().parts(), "What is built into it; no level follows from these");
        Field<Placed, List<ForeignId>> foreignIds =
                Forms.foreignIds(form, p -> p.product().foreignIds());
        Field<Placed, String> note = form.text("note", p -> p.product().note(), "Anything else");
        Field<Placed, Optional<List<EvidenceForm.Claim>>> claims = form.shortcut(
                "claims",
                Kinds.list(EvidenceForm.CLAIM),
                "What is claimed of it; the same as entries under `evidence:` with this product as subject");
        return form.make(f -> {
            Product product = new Product(
                    f.get(id),
                    Forms.nameOr(f.get(name), f.get(id)),
                    f.get(vendor),
                    f.get(model),
                    f.get(types),
                    f.get(parts),
                    f.get(foreignIds),
                    f.get(note));
            List<Evidence> claimed = f.get(claims).orElse(List.of()).stream()
                    .flatMap(claim -> claim.of(product.id()).stream())
                    .toList();
            return new Placed(product, claimed);
        });
    }
}
