package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.PartKey;
import dev.ringwall.engine.model.PlantPart;
import dev.ringwall.engine.model.Section;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How much of a plant has to be looked at: all of it, or what some things that were put can have to do with the rest. */
final class Extent {

    static final Extent ALL = new Extent(Optional.empty());

    private final Optional<List<PlantPart>> parts;
    private final Set<Section> sections = EnumSet.noneOf(Section.class);
    private final Set<AssetId> assets = new HashSet<>();
    private final Set<String> addresses = new HashSet<>();
    private final Set<String> inside = new HashSet<>();

    private Extent(Optional<List<PlantPart>> parts) {
        this.parts = parts;
        parts.orElse(List.of()).forEach(this::add);
    }

    static Extent of(List<PlantPart> parts) {
        return new Extent(Optional.of(parts));
    }

    private void add(PlantPart part) {
        sections.add(PartKey.of(part).section());
        inside.addAll(Known.inside(part));
        if (part instanceof Asset asset) {
            assets.add(asset.id());
            asset.interfaces().stream()
                    .map(NetworkInterface::address)
                    .map(String::strip)
                    .forEach(addresses::add);
        }
    }

    boolean has(Section section) {
        return parts.isEmpty() || sections.contains(section);
    }

    boolean has(AssetId asset) {
        return parts.isEmpty() || assets.contains(asset);
    }

    boolean hasAddress(String address) {
        return parts.isEmpty() || addresses.contains(address);
    }

    /** Whether something that was put holds a thing of this name inside. */
    boolean holds(String name) {
        return parts.isEmpty() || inside.contains(name);
    }
}
