package dev.ringwall.exchange.claimed;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Product;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A piece of evidence on a product, row by row: a claim, a certificate or a test in a lab. One that was withdrawn is no longer
 * said; what nobody said stays out, and is unknown to who reads it.
 *
 * @param rows in catalogue order
 */
public record Claimed(Product product, Evidence piece, List<ClaimedRow> rows) {

    public Claimed {
        rows = List.copyOf(rows);
    }

    /** What is said of a product, piece by piece. */
    public static List<Claimed> of(Product product, Plant plant, Catalog catalog) {
        return plant.evidence().stream()
                .filter(piece -> piece.subject().equals(product.id()))
                .filter(piece -> piece.kind().isOfProduct() && piece.withdrawn().isEmpty())
                .map(piece -> new Claimed(product, piece, rows(piece, product, catalog)))
                .filter(claimed -> !claimed.rows().isEmpty())
                .toList();
    }

    /** A row that is named stands before what a level stands for. */
    private static List<ClaimedRow> rows(Evidence piece, Product product, Catalog catalog) {
        Map<Integer, ClaimedRow> rows = new TreeMap<>();
        piece.byLevel()
                .ifPresent(level -> ofLevel(level, piece.types().isEmpty() ? product.types() : piece.types(), catalog)
                        .forEach(
                                row -> rows.put(row.order(), new ClaimedRow(row, ClaimedRow.Answer.MET_BY_LEVEL, ""))));
        piece.statements()
                .forEach(statement -> find(statement.row(), catalog)
                        .ifPresent(row -> rows.put(row.order(), ClaimedRow.of(statement, row))));
        return List.copyOf(rows.values());
    }

    private static Optional<Requirement> find(RequirementId row, Catalog catalog) {
        return catalog.find(row).filter(Requirement::isAsked);
    }

    private static Stream<Requirement> ofLevel(SecurityLevelVector level, List<ComponentType> types, Catalog catalog) {
        return catalog.componentRows().stream()
                .filter(row -> !Collections.disjoint(row.types(), types))
                .filter(row -> row.status() == Requirement.Status.NORMATIVE)
                .filter(row -> level.of(row.fr().orElseThrow()).isAtLeast(row.level()));
    }

    /** The versions of the product that it names; empty for all. */
    public String versions() {
        return piece.versions().map(range -> range.text()).orElse("");
    }
}
