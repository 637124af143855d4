package dev.ringwall.server.http.view;

import dev.ringwall.exchange.catalog.CatalogSearch;
import dev.ringwall.exchange.catalog.Entry;
import java.util.List;
import java.util.Optional;

/**
 * What the catalogue holds of some words, best first.
 *
 * @param total how many there are, of which {@code hits} are the best
 */
public record FoundView(List<HitView> hits, int total) {

    /**
     * One thing found.
     *
     * @param kind empty where it is a requirement
     * @param name what it is called by
     * @param excerpt the piece of its texts that holds a word asked for, or their beginning
     */
    public record HitView(String id, Optional<Entry.Kind> kind, String name, String title, String excerpt) {}

    public static FoundView of(CatalogSearch.Found found) {
        return new FoundView(
                found.hits().stream()
                        .map(hit -> new HitView(hit.id(), hit.kind(), hit.name(), hit.title(), hit.excerpt()))
                        .toList(),
                found.total());
    }
}
