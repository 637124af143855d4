package dev.ringwall.server.http.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A plant in the list of plants.
 *
 * @param plant names it on this server
 * @param id what its file calls it
 * @param version changes when what the reader sees of it changes, and only then
 * @param changed when something last changed; for who sees the whole plant
 * @param weakest the zone or conduit that is furthest below its target, and in which foundational requirement
 * @param stale pieces of evidence that are stale or expired
 * @param may what the reader may do with it
 */
public record PlantLine(
        String plant,
        String id,
        String name,
        String version,
        Optional<Instant> changed,
        int zones,
        int assets,
        int findings,
        int stale,
        Optional<WeakestSubject> weakest,
        List<String> may) {

    /** Where a plant is weakest. */
    public record WeakestSubject(String subject, String name, LevelsView.WeakestView level) {}
}
