package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which zones have an asset on which network, by the names that the plant gives its networks. */
record Networks(Map<String, NavigableSet<ZoneId>> zones) {

    static Networks of(PlantIndex plant) {
        Map<String, Set<ZoneId>> zones = new HashMap<>();
        for (Asset asset : plant.plant().assets()) {
            if (asset.home() instanceof Home.InZone(ZoneId zone)) {
                for (NetworkInterface each : asset.interfaces()) {
                    if (!each.network().isBlank()) {
                        zones.computeIfAbsent(name(each), any -> new HashSet<>())
                                .add(zone);
                    }
                }
            }
        }
        Map<String, NavigableSet<ZoneId>> sorted = new TreeMap<>();
        zones.forEach((network, on) -> sorted.put(network, new TreeSet<>(on)));
        return new Networks(sorted);
    }

    /** A network's name counts inside its address space. */
    static String name(NetworkInterface each) {
        return each.space().isBlank() ? each.network() : each.network() + " (" + each.space() + ")";
    }

    NavigableSet<ZoneId> zonesOn(String network) {
        return zones.getOrDefault(network, Collections.emptyNavigableSet());
    }
}
