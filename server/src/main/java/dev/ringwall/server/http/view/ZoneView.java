package dev.ringwall.server.http.view;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import java.util.List;
import java.util.Optional;

/** A zone with what is in it and what joins it. */
public record ZoneView(
        String id,
        String name,
        Optional<String> parent,
        ZoneKind kind,
        boolean outside,
        Said untrusted,
        Said safety,
        List<String> essentialFunctions,
        String note,
        List<String> zones,
        List<String> conduits,
        List<String> assets) {

    public static ZoneView of(Zone zone, PlantIndex index) {
        return new ZoneView(
                zone.id().value(),
                zone.name(),
                zone.parent().map(ZoneId::value),
                zone.kind(),
                zone.outside(),
                zone.untrusted(),
                zone.safety(),
                zone.essentialFunctions(),
                zone.note(),
                index.childrenOf(zone.id()).stream()
                        .map(each -> each.id().value())
                        .toList(),
                index.conduitsOf(zone.id()).stream()
                        .map(Conduit::id)
                        .map(id -> id.value())
                        .toList(),
                index.assetsOf(zone.id()).stream()
                        .map(Asset::id)
                        .map(id -> id.value())
                        .toList());
    }
}
