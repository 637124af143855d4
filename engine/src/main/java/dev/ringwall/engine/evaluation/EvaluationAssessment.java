package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.evaluation.MatterStanding.State;
import dev.ringwall.engine.evaluation.Nonconformity.Grade;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an evaluation stands on a day: every matter in its scope, what is open, and what it all comes to. */
public final class EvaluationAssessment {

    private final Evaluation evaluation;
    private final LocalDate day;
    private final Hearing hearing;
    private final List<MatterStanding> matters;

    private EvaluationAssessment(Evaluation evaluation, LocalDate day, List<Asked> asked) {
        this.evaluation = evaluation;
        this.day = day;
        this.hearing = new Hearing(evaluation, day);
        this.matters = asked.stream().map(hearing::judge).toList();
    }

    /** Judges every matter in scope. */
    public static EvaluationAssessment of(
            Evaluation evaluation, ProcessCatalog processes, Catalog catalog, LocalDate day) {
        return new EvaluationAssessment(evaluation, day, Asked.of(evaluation, processes, catalog));
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    public LocalDate day() {
        return day;
    }

    /** Every matter, in the order of the report. */
    public List<MatterStanding> matters() {
        return matters;
    }

    public Optional<MatterStanding> standing(Matter matter) {
        return matters.stream().filter(each -> each.matter().equals(matter)).findFirst();
    }

    public int count(State state) {
        return (int) matters.stream().filter(each -> each.state() == state).count();
    }

    /** How many matters nobody can say anything of. */
    public int undecided() {
        return (int) matters.stream().filter(each -> !each.state().isDecided()).count();
    }

    public Nonconformity.State state(Nonconformity nonconformity) {
        return hearing.state(nonconformity);
    }

    /** Nonconformities of a grade that are not closed. */
    public List<Nonconformity> open(Grade grade) {
        return evaluation.nonconformities().stream()
                .filter(each -> each.grade() == grade && state(each) != Nonconformity.State.CLOSED)
                .toList();
    }

    /** Evaluators of whom at least one verdict counts and decides. */
    List<Evaluator> heard() {
        return evaluation.evaluators().stream()
                .filter(each -> !decided(each).isEmpty())
                .toList();
    }

    /** How far each two evaluators agree, in the order in which they are listed. */
    public List<Agreement> agreements() {
        List<Agreement> agreements = new ArrayList<>();
        List<Evaluator> all = heard();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                agreements.add(Agreement.of(this, all.get(i), this, all.get(j)));
            }
        }
        return agreements;
    }

    /** The verdicts of one evaluator that count and decide, by matter. */
    List<Judgement> decided(Evaluator evaluator) {
        return matters.stream()
                .flatMap(each -> each.counted().stream())
                .filter(each -> each.evaluator().equals(evaluator.id()))
                .filter(each -> each.verdict().decides())
                .toList();
    }

    /**
     * What it all comes to. A fail or an open major nonconformity decides; without one, anything unknown leaves it undecided,
     * and only then does an open minor one matter.
     */
    public Conclusion conclusion() {
        if (count(State.FAIL) > 0 || !open(Grade.MAJOR).isEmpty()) {
            return Conclusion.FAILED;
        }
        boolean sampled = evaluation.samples().stream()
                .allMatch(sample -> sample.outstanding().isEmpty());
        if (matters.isEmpty() || undecided() > 0 || !sampled) {
            return Conclusion.UNDECIDED;
        }
        return open(Grade.MINOR).isEmpty() ? Conclusion.PASSED : Conclusion.PASSED_WITH_NONCONFORMITIES;
    }

    /** What somebody has to look at, beside the verdicts themselves. */
    public List<Trace> loose() {
        List<Trace> loose = new ArrayList<>();
        matters.forEach(each -> loose.addAll(followed(each)));
        for (Nonconformity each : evaluation.nonconformities()) {
            hearing.badlyClosed(each).ifPresent(loose::add);
            if (state(each) == Nonconformity.State.OVERDUE) {
                loose.add(Trace.of(EvaluationReason.OVERDUE, new Fact.Text(each.id()), new Fact.Day(each.due())));
            }
        }
        for (Sampling sample : evaluation.samples()) {
            sample.outstanding().forEach(name -> loose.add(named(EvaluationReason.DRAWN_NOT_EXAMINED, sample, name)));
            sample.beside().forEach(name -> loose.add(named(EvaluationReason.EXAMINED_NOT_DRAWN, sample, name)));
        }
        evaluation.judgements().stream()
                .map(Judgement::matter)
                .distinct()
                .filter(matter -> standing(matter).isEmpty())
                .forEach(matter -> loose.add(Trace.of(EvaluationReason.OUTSIDE_SCOPE, new Fact.Text(matter.code()))));
        return loose;
    }

    private List<Trace> followed(MatterStanding standing) {
        Fact what = new Fact.Text(standing.matter().code());
        Stream<Nonconformity> of = evaluation.nonconformities().stream()
                .filter(each -> each.grade() != Grade.OBSERVATION)
                .filter(each -> each.matters().contains(standing.matter()));
        return switch (standing.state()) {
            case FAIL ->
                of.findAny().isPresent() ? List.of() : List.of(Trace.of(EvaluationReason.NO_NONCONFORMITY, what));
            case PASS ->
                of.filter(each -> each.grade() == Grade.MAJOR && state(each) != Nonconformity.State.CLOSED)
                        .map(each -> Trace.of(EvaluationReason.PASS_OVER_OPEN, what, new Fact.Text(each.id())))
                        .toList();
            case NOT_APPLICABLE, NOT_EVALUATED, DIVIDED, NO_VERDICT -> List.of();
        };
    }

    private static Trace named(EvaluationReason reason, Sampling sample, String name) {
        return Trace.of(reason, new Fact.Text(sample.id()), new Fact.Text(name));
    }
}
