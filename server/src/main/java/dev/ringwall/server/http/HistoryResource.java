package dev.ringwall.server.http;

import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.ChangeLine;
import dev.ringwall.server.http.view.Changed;
import dev.ringwall.server.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what, and how to take it back. */
@RestController
@RequestMapping("/api/v1/plants/{plant}/history")
class HistoryResource {

    private static final int LARGEST = 500;

    private final Store store;
    private final Sights sights;
    private final Desk desk;

    HistoryResource(Store store, Sights sights, Desk desk) {
        this.store = store;
        this.sights = sights;
        this.desk = desk;
    }

    /** Changes, newest first. Who sees a part of a plant sees no history: it tells of all of it. */
    @Needs(Permission.SEE)
    @GetMapping
    List<ChangeLine> history(
            @PathVariable("plant") String plant,
            @RequestParam(name = "below") Optional<Long> below,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            HttpServletRequest request) {
        Sight sight = sights.of(plant, Optional.empty(), request);
        if (!sight.isWhole()) {
            throw Problem.notAllowed("this needs to see the whole plant");
        }
        int most = Math.clamp(limit, 1, LARGEST);
        return store.history(sight.version().key(), below.orElse(Long.MAX_VALUE), most).stream()
                .map(ChangeLine::of)
                .toList();
    }

    /** Takes a change back, with a new one. */
    @Needs(Permission.DESIGN)
    @PostMapping("/{number}/undo")
    Changed undo(
            @PathVariable("plant") String plant,
            @PathVariable("number") long number,
            @RequestParam(name = "reason", defaultValue = "taken back") String reason,
            HttpServletRequest request) {
        return desk.undo(plant, number, reason, request);
    }
}
