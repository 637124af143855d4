package dev.ringwall.engine.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The editions that a program carries: every requirement in the order of its part, and the register of all parts. */
public final class Catalog {

    private final List<Requirement> requirements;
    private final List<Part> parts;
    private final String rollupVersion;
    private final Map<RequirementId, Requirement> byId = new java.util.HashMap<>();
    private final Map<RequirementId, List<Requirement>> enhancements = new TreeMap<>();
    private final List<Requirement> systemRows;
    private final List<Requirement> componentRows;

    /** @param rollupVersion names the roll-up table, our reading, so that a frozen result can say which one it used */
    public Catalog(List<Requirement> requirements, List<Part> parts, String rollupVersion) {
        this.requirements = List.copyOf(requirements);
        this.parts = List.copyOf(parts);
        this.rollupVersion = rollupVersion;
        for (Requirement requirement : requirements) {
            if (byId.put(requirement.id(), requirement) != null) {
                throw new IllegalArgumentException("two rows named " + requirement.id());
            }
            requirement
                    .parent()
                    .ifPresent(parent -> enhancements
                            .computeIfAbsent(parent, key -> new ArrayList<>())
                            .add(requirement));
        }
        this.systemRows = normative(Edition.SYSTEM);
        this.componentRows = normative(Edition.COMPONENT);
    }

    private List<Requirement> normative(Edition edition) {
        return requirements.stream()
                .filter(row -> row.id().edition().equals(edition) && row.status() == Requirement.Status.NORMATIVE)
                .toList();
    }

    public List<Requirement> requirements() {
        return requirements;
    }

    /** The editions carried, in order. */
    public List<Edition> editions() {
        return requirements.stream()
                .map(row -> row.id().edition())
                .distinct()
                .sorted()
                .toList();
    }

    public List<Part> parts() {
        return parts;
    }

    public String rollupVersion() {
        return rollupVersion;
    }

    /** Rows with a level that are asked of zones, conduits and control systems. */
    public List<Requirement> systemRows() {
        return systemRows;
    }

    /** Rows with a level that are asked of components, of every type. */
    public List<Requirement> componentRows() {
        return componentRows;
    }

    /** Rows with a level that one type of component is asked. */
    public List<Requirement> componentRows(ComponentType type) {
        return componentRows.stream().filter(row -> row.types().contains(type)).toList();
    }

    public Optional<Requirement> find(RequirementId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The row of an id that the catalogue is known to hold. */
    public Requirement require(RequirementId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no row " + id + " in the catalogue"));
    }

    /** The enhancements of a base row, in order. */
    public List<Requirement> enhancementsOf(RequirementId base) {
        return Collections.unmodifiableList(enhancements.getOrDefault(base, List.of()));
    }
}
