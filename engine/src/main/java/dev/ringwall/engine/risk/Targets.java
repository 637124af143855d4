package dev.ringwall.engine.risk;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Zone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The SL-T of every zone and conduit of a plant (IEC 62443-3-2, ZCR 5.6). Zones outside the system under consideration
 * need none and have none.
 *
 * @param levels by zone, then by conduit
 * @param initial the decision that says whether a detailed assessment is due
 * @param belowParent where a zone asks for less than the zone around it
 */
public record Targets(
        SortedMap<SubjectId, TargetLevel> levels, InitialDecision initial, List<BelowParent> belowParent) {

    public Targets {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        belowParent = List.copyOf(belowParent);
    }

    /** Derives them all; a zone after the zones around it, a conduit after the zones it joins. */
    public static Targets of(PlantIndex index) {
        InitialDecision initial = InitialDecision.of(index.plant().risk());
        TreeMap<SubjectId, TargetLevel> levels = new TreeMap<>();
        Derive derive = new Derive(index, initial, levels);
        outermostFirst(index).forEach(zone -> levels.put(zone.id(), derive.zone(zone)));
        for (Conduit conduit : index.plant().conduits()) {
            levels.put(conduit.id(), derive.conduit(conduit));
        }
        return new Targets(levels, initial, belowParent(index, levels));
    }

    /** The target of a zone or conduit; empty for a zone outside, and for what has no target by its nature. */
    public Optional<TargetLevel> of(SubjectId subject) {
        return Optional.ofNullable(levels.get(subject));
    }

    private static List<Zone> outermostFirst(PlantIndex index) {
        return index.plant().zones().stream()
                .filter(zone -> !zone.outside())
                .sorted(Comparator.comparingInt(
                        zone -> index.ancestorsOf(zone.id()).size()))
                .toList();
    }

    private static List<BelowParent> belowParent(PlantIndex index, Map<SubjectId, TargetLevel> levels) {
        List<BelowParent> found = new ArrayList<>();
        for (SubjectId subject : levels.keySet()) {
            index.subject(subject)
                    .filter(Zone.class::isInstance)
                    .map(Zone.class::cast)
                    .ifPresent(zone -> found.addAll(belowParent(zone, levels)));
        }
        return found;
    }

    private static List<BelowParent> belowParent(Zone zone, Map<SubjectId, TargetLevel> levels) {
        Optional<TargetLevel> own = Optional.ofNullable(levels.get(zone.id()));
        Optional<TargetLevel> around = zone.parent().map(levels::get);
        List<BelowParent> found = new ArrayList<>();
        if (own.isEmpty() || around.isEmpty()) {
            return found;
        }
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            own.get()
                    .of(fr)
                    .ifPresent(level -> around.get()
                            .of(fr)
                            .filter(parent -> !level.isAtLeast(parent))
                            .ifPresent(parent -> found.add(
                                    new BelowParent(zone.id(), zone.parent().orElseThrow(), fr, level, parent))));
        }
        return found;
    }
}
