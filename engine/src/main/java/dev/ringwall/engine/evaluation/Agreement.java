package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.evaluation.Kappa.Pair;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.programme.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far two evaluators agree. Only matters count of which both gave a verdict that counts and decides.
 *
 * @param compared how many matters both judged
 * @param onlyOne how many only one of them judged
 * @param partings where they differ, in the order of the report
 */
public record Agreement(
        Evaluator first, Evaluator second, int compared, int onlyOne, List<Parting> partings, Kappa kappa) {

    /** A matter on which they differ, to be settled between them. */
    public record Parting(Judgement first, Judgement second) {

        public Matter matter() {
            return first.matter();
        }
    }

    public Agreement {
        partings = List.copyOf(partings);
    }

    public int agreed() {
        return compared - partings.size();
    }

    /** Of two evaluators of one evaluation, or of two. */
    static Agreement of(EvaluationAssessment one, Evaluator first, EvaluationAssessment two, Evaluator second) {
        List<Judgement> all = one.decided(first);
        List<Judgement> others = two.decided(second);
        List<Pair> pairs = new ArrayList<>();
        List<Parting> partings = new ArrayList<>();
        for (Judgement judgement : all) {
            Optional<Judgement> other = others.stream()
                    .filter(each -> each.matter().equals(judgement.matter()))
                    .findFirst();
            other.ifPresent(each -> pairs.add(new Pair(judgement.verdict(), each.verdict())));
            other.filter(each -> each.verdict() != judgement.verdict())
                    .ifPresent(each -> partings.add(new Parting(judgement, each)));
        }
        Kappa kappa =
                dependent(one, first, two, second).<Kappa>map(Kappa.None::new).orElseGet(() -> Kappa.of(pairs));
        return new Agreement(
                first, second, pairs.size(), all.size() + others.size() - 2 * pairs.size(), partings, kappa);
    }

    /** Why two judgements are not two independent ones of the same thing. */
    private static Optional<Trace> dependent(
            EvaluationAssessment one, Evaluator first, EvaluationAssessment two, Evaluator second) {
        String version = one.evaluation().head().subject().version();
        String other = two.evaluation().head().subject().version();
        if (!version.strip().equals(other.strip())) {
            return Optional.of(
                    Trace.of(EvaluationReason.VERSIONS_DIFFER, new Fact.Text(version), new Fact.Text(other)));
        }
        if (People.same(first.name(), second.name())) {
            return Optional.of(Trace.of(EvaluationReason.SAME_PERSON, new Fact.Text(first.name())));
        }
        if (first.saw().contains(second.id())) {
            return Optional.of(saw(first, second));
        }
        return second.saw().contains(first.id()) ? Optional.of(saw(second, first)) : Optional.empty();
    }

    private static Trace saw(Evaluator one, Evaluator other) {
        return Trace.of(EvaluationReason.SAW_THE_OTHER, new Fact.Text(one.name()), new Fact.Text(other.name()));
    }
}
