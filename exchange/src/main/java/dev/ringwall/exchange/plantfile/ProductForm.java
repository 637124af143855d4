package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.ProductId;
import java.util.List;
import java.util.Optional;

/** A product, and what is claimed of it where that is written beside it. */
final class ProductForm {

    static final Form<Placed> FORM = form();

    private ProductForm() {}

    /** A product as the file holds it. */
    record Placed(Product product, List<Evidence> claims) {}

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
                    f.get(note));
            List<Evidence> claimed = f.get(claims).orElse(List.of()).stream()
                    .flatMap(claim -> claim.of(product.id()).stream())
                    .toList();
            return new Placed(product, claimed);
        });
    }
}
