package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.model.EvidenceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One evaluation of one programme or component in one version, by one or more evaluators. */
public record Evaluation(
        Head head,
        Scope scope,
        Plan plan,
        List<Evaluator> evaluators,
        List<Sampling> samples,
        List<Exhibit> exhibits,
        List<Judgement> judgements,
        List<Nonconformity> nonconformities) {

    /** What is evaluated, and by which part. */
    public record Head(String id, String name, Guide guide, Subject subject) {}

    /**
     * What is evaluated.
     *
     * @param id of the programme or product
     * @param version which one: nothing is said of any other
     * @param organisation the provider or supplier
     */
    public record Subject(String id, String name, String version, String organisation) {}

    /**
     * How it is gone about.
     *
     * @param method in the evaluators' words
     */
    public record Plan(Optional<LocalDate> from, Optional<LocalDate> until, String method) {}

    public Evaluation {
        evaluators = List.copyOf(evaluators);
        samples = List.copyOf(samples);
        exhibits = List.copyOf(exhibits);
        judgements = List.copyOf(judgements);
        nonconformities = List.copyOf(nonconformities);
    }

    public Optional<Evaluator> evaluator(String id) {
        return evaluators.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What an evaluator is called. */
    public String name(String evaluator) {
        return evaluator(evaluator).map(Evaluator::name).orElse(evaluator);
    }

    public Optional<Exhibit> exhibit(EvidenceId id) {
        return exhibits.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    List<Judgement> on(Matter matter) {
        return judgements.stream().filter(each -> each.matter().equals(matter)).toList();
    }
}
