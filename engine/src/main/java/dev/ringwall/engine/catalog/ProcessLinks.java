package dev.ringwall.engine.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which process rows a technical row rests on: what people have to do again and again so that it stays in force. A reading
 * of ours; nobody published such links.
 */
public final class ProcessLinks {

    private final Map<RequirementId, List<ProcessRequirementId>> needs = new LinkedHashMap<>();

    public ProcessLinks(Map<RequirementId, List<ProcessRequirementId>> needs) {
        needs.forEach((row, processes) -> this.needs.put(row, List.copyOf(processes)));
    }

    /** The process rows of a row; those of its base come first, since an enhancement asks what its base asks. */
    public List<ProcessRequirementId> of(Requirement row) {
        return Stream.concat(row.parent().stream(), Stream.of(row.id()))
                .flatMap(id -> needs.getOrDefault(id, List.of()).stream())
                .distinct()
                .toList();
    }

    /** Every process row that some row rests on, in the order of the rows. */
    public List<ProcessRequirementId> all() {
        return needs.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** The part and edition of the process rows; empty where there is no link. */
    public Optional<Edition> edition() {
        return all().stream().findFirst().map(ProcessRequirementId::edition);
    }
}
