package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.risk.Targets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers the question: what does the plant's file lack for a step to be done, whoever signed it?
 *
 * @param index the plant
 * @param targets its SL-T
 * @param findings what rules found
 */
record Gate(PlantIndex index, Targets targets, OpenFindings findings, LocalDate day) {

    List<Trace> missing(Step step, Optional<SubjectId> subject) {
        return switch (step) {
            case ZCR_1_1 -> PartitionGate.system(this);
            case ZCR_2_1 -> PartitionGate.initialRisk(this);
            case ZCR_3_1 -> PartitionGate.partition(this);
            case ZCR_3_2 -> PartitionGate.business(this);
            case ZCR_3_3 -> PartitionGate.safety(this);
            case ZCR_3_4 -> PartitionGate.temporary(this);
            case ZCR_3_5 -> PartitionGate.wireless(this);
            case ZCR_3_6 -> PartitionGate.external(this);
            case ZCR_4_1 -> PartitionGate.decision(this);
            case ZCR_5_1 -> detail(subject).threats();
            case ZCR_5_2 -> detail(subject).vulnerabilities();
            case ZCR_5_3 -> detail(subject).consequences();
            case ZCR_5_4 -> detail(subject).likelihoods();
            case ZCR_5_5 -> detail(subject).unmitigated();
            case ZCR_5_6 -> detail(subject).securityLevel();
            case ZCR_5_7 -> detail(subject).treatments();
            case ZCR_5_8 -> detail(subject).existing();
            case ZCR_5_9 -> detail(subject).ratedAgain();
            case ZCR_5_10, ZCR_5_11 -> detail(subject).residual();
            case ZCR_5_12 -> detail(subject).stillIntolerable();
            case ZCR_6_2 -> SpecificationGate.description(this);
            case ZCR_6_3 -> PartitionGate.homeless(this);
            case ZCR_6_4 -> SpecificationGate.characteristics(this);
            case ZCR_6_5 -> SpecificationGate.environment(this);
            case ZCR_6_6 -> SpecificationGate.threats(this);
            case ZCR_6_7 -> SpecificationGate.policies(this);
            case ZCR_6_8 -> SpecificationGate.criteria(this);
            case ZCR_6_9 -> SpecificationGate.regulations(this);
            case ZCR_5_13, ZCR_6_1, ZCR_7_1 -> List.of();
        };
    }

    /** The detailed assessment of one zone or conduit. */
    DetailGate detail(Optional<SubjectId> subject) {
        return DetailGate.of(this, subject.orElseThrow());
    }

    /** The zones inside the system under consideration, then the conduits. */
    List<SubjectId> subjects() {
        return List.copyOf(targets.levels().keySet());
    }

    /** A line for each field that is empty, by its name in the plant's file. */
    static List<Trace> empty(String... namesAndValues) {
        List<Trace> empty = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1].isBlank()) {
                empty.add(Trace.of(LifecycleReason.FIELD_EMPTY, new Fact.Text(namesAndValues[i])));
            }
        }
        return empty;
    }
}
