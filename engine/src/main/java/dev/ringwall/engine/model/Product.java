package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.ComponentType;
import java.util.List;

/**
 * What a supplier sells. What is claimed of it is evidence whose subject is this product, with its range of versions.
 *
 * @param parts what is built into it, for who has to know; no level follows from them
 */
public record Product(
        ProductId id,
        String name,
        String vendor,
        String model,
        List<ComponentType> types,
        List<Part> parts,
        List<ForeignId> foreignIds,
        String note)
        implements Subject, PlantPart {

    public Product {
        types = List.copyOf(types);
        parts = List.copyOf(parts);
        foreignIds = List.copyOf(foreignIds);
    }
}
