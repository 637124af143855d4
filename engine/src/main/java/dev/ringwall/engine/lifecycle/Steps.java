package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a plant stands in the 32 steps of IEC 62443-3-2 on a day.
 *
 * @param plant one status a step; a step that is taken for each zone and conduit stands where its worst one stands
 * @param each for those steps, the status of each zone and conduit
 */
public record Steps(Map<Step, StepStatus> plant, Map<Step, SortedMap<SubjectId, StepStatus>> each) {

    public Steps {
        plant = Collections.unmodifiableMap(new EnumMap<>(plant));
        EnumMap<Step, SortedMap<SubjectId, StepStatus>> sorted = new EnumMap<>(Step.class);
        each.forEach((step, statuses) -> sorted.put(step, Collections.unmodifiableSortedMap(new TreeMap<>(statuses))));
        each = Collections.unmodifiableMap(sorted);
    }

    /** Examines every step. What an assessment found of the partition is handed in by the names of its rules. */
    public static Steps of(PlantIndex index, Catalog catalog, OpenFindings findings, LocalDate day) {
        return new Examination(index, catalog, findings, day).steps();
    }

    /** The status of a step for the plant as a whole. */
    public StepStatus of(Step step) {
        StepStatus status = plant.get(step);
        if (status == null) {
            throw new IllegalStateException("not examined: " + step.print());
        }
        return status;
    }

    /** The status of a step for one zone or conduit; empty for steps that are taken once for the plant. */
    public Optional<StepStatus> of(Step step, SubjectId subject) {
        return Optional.ofNullable(
                each.getOrDefault(step, Collections.emptySortedMap()).get(subject));
    }

    /** All steps in the order of the standard, for the plant as a whole. */
    public List<StepStatus> all() {
        return Step.ALL.stream().map(this::of).toList();
    }
}
