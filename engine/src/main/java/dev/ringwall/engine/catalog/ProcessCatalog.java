package dev.ringwall.engine.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The carried rows about how organisations work, in the order of their parts. */
public final class ProcessCatalog {

    private final List<ProcessRequirement> rows;
    private final Map<ProcessRequirementId, ProcessRequirement> byId = new LinkedHashMap<>();

    public ProcessCatalog(List<ProcessRequirement> rows) {
        this.rows = List.copyOf(rows);
        for (ProcessRequirement row : rows) {
            if (byId.put(row.id(), row) != null) {
                throw new IllegalArgumentException("two rows named " + row.id());
            }
        }
    }

    public List<ProcessRequirement> rows() {
        return rows;
    }

    /** The editions carried, in order. */
    public List<Edition> editions() {
        return rows.stream().map(row -> row.id().edition()).distinct().sorted().toList();
    }

    /** The rows of one edition, in its order. */
    public List<ProcessRequirement> rows(Edition edition) {
        return rows.stream().filter(row -> row.id().edition().equals(edition)).toList();
    }

    public Optional<ProcessRequirement> find(ProcessRequirementId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The row of an id that the catalogue is known to hold. */
    public ProcessRequirement require(ProcessRequirementId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no row " + id + " in the catalogue"));
    }

    /** The enhancements of a base requirement, in order. */
    public List<ProcessRequirement> enhancementsOf(ProcessRequirementId base) {
        return rows.stream()
                .filter(row -> row.parent().equals(Optional.of(base)))
                .toList();
    }

    /** Only the rows of one part, such as {@code 62443-2-4}. */
    public ProcessCatalog ofPart(String part) {
        return new ProcessCatalog(rows.stream()
                .filter(row -> row.id().edition().part().equals(part))
                .toList());
    }
}
