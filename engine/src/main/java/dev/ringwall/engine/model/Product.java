package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.ComponentType;
import java.util.List;

/** What a supplier sells. What is claimed of it is evidence whose subject is this product, with its range of versions. */
public record Product(ProductId id, String name, String vendor, String model, List<ComponentType> types, String note)
        implements Subject {

    public Product {
        types = List.copyOf(types);
    }
}
