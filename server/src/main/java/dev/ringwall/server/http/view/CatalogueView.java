package dev.ringwall.server.http.view;

import dev.ringwall.engine.catalog.Part;
import dev.ringwall.exchange.catalog.Entry;
import dev.ringwall.exchange.catalog.Holding;
import dev.ringwall.exchange.catalog.Library;
import java.util.List;

/** The standard's parts, and what is carried of each. */
public record CatalogueView(List<PartView> parts, String rollup) {

    /**
     * One part of the series.
     *
     * @param gives what it is good for
     * @param instead what stands in its place while it is not published; empty where nothing has to
     * @param editions whose rows are carried
     * @param counts how much is explained beside rows
     */
    public record PartView(
            String id,
            String number,
            String title,
            Part.DocumentType type,
            String edition,
            String status,
            String roles,
            String gives,
            String instead,
            List<EditionView> editions,
            List<CountView> counts) {

        static PartView of(Holding holding) {
            Part part = holding.part();
            return new PartView(
                    holding.said().id(),
                    part.number(),
                    part.title(),
                    part.documentType(),
                    part.edition(),
                    part.status(),
                    part.roles(),
                    part.gives(),
                    holding.said().said("instead"),
                    holding.rows().entrySet().stream()
                            .map(each -> new EditionView(each.getKey().toString(), each.getValue()))
                            .toList(),
                    holding.entries().entrySet().stream()
                            .map(each -> new CountView(each.getKey(), each.getValue()))
                            .toList());
        }
    }

    /** An edition whose rows are carried. */
    public record EditionView(String edition, int requirements) {}

    /** How much of one kind is explained. */
    public record CountView(Entry.Kind kind, int count) {}

    public static CatalogueView of(Library library) {
        return new CatalogueView(library.parts().stream().map(PartView::of).toList(), library.rollupVersion());
    }
}
