package dev.ringwall.server.http.view;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Part;
import java.util.List;

/** The standard's parts, and the editions whose requirements are carried. */
public record CatalogueView(List<PartView> parts, List<EditionView> editions, String rollup) {

    /** One part of the series. */
    public record PartView(
            String number, String title, Part.DocumentType type, String edition, String status, String roles) {}

    /** An edition whose requirements are carried. */
    public record EditionView(String edition, int requirements) {}

    public static CatalogueView of(Catalog catalog) {
        return new CatalogueView(
                catalog.parts().stream()
                        .map(part -> new PartView(
                                part.number(),
                                part.title(),
                                part.documentType(),
                                part.edition(),
                                part.status(),
                                part.roles()))
                        .toList(),
                catalog.editions().stream()
                        .map(edition -> new EditionView(
                                edition.toString(),
                                Math.toIntExact(catalog.requirements().stream()
                                        .filter(row -> row.id().edition().equals(edition))
                                        .count())))
                        .toList(),
                catalog.rollupVersion());
    }
}
