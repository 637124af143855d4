package dev.ringwall.exchange.drawing;

import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import dev.ringwall.engine.report.Drawing;
import dev.ringwall.engine.report.Drawing.DrawnZone;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Which zone of a conduit is drawn first: what is less trusted, then what more conduits lead to. */
final class Trust {

    private final Map<ZoneId, Integer> ranks = new HashMap<>();
    private final Map<ZoneId, Integer> conduits = new HashMap<>();

    private Trust() {}

    static Comparator<ZoneId> order(Drawing drawing) {
        Trust trust = new Trust();
        drawing.zones().forEach(trust::add);
        drawing.conduits()
                .forEach(conduit -> conduit.zones().forEach(zone -> trust.conduits.merge(zone, 1, Integer::sum)));
        return Comparator.<ZoneId>comparingInt(zone -> trust.ranks.getOrDefault(zone, 0))
                .thenComparing(zone -> trust.conduits.getOrDefault(zone, 0), Comparator.reverseOrder());
    }

    private void add(DrawnZone zone) {
        ranks.put(zone.id(), rank(zone.kind()));
        zone.zones().forEach(this::add);
    }

    /** Where a kind of zone stands on the sheet. It says nothing of the zone: levels come from its rows alone. */
    private static int rank(ZoneKind kind) {
        return switch (kind) {
            case EXTERNAL -> 0;
            case BUSINESS -> 1;
            case DMZ -> 2;
            case TEMPORARY, WIRELESS, OTHER -> 3;
            case OPERATIONS -> 4;
            case CONTROL -> 5;
            case SAFETY -> 6;
        };
    }
}
