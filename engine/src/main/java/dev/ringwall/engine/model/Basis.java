package dev.ringwall.engine.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values on which a piece of evidence rested when it was made. It is stale when one of them differs today, so no
 * history is needed and the order of files never matters.
 *
 * @param versions version per asset or component, for evidence on more than one
 * @param channels signatures of the conduit's channels
 * @param carrier signature of the service or of a countermeasure's carrier
 */
public record Basis(
        Optional<String> version,
        Map<String, String> versions,
        Optional<String> baseline,
        Optional<ZoneId> zone,
        Optional<List<String>> channels,
        Optional<String> carrier) {

    public static final Basis NOT_RECORDED = new Basis(
            Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Basis {
        versions = java.util.Collections.unmodifiableMap(new TreeMap<>(versions));
        channels = channels.map(List::copyOf);
    }
}
