package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.evaluation.MatterStanding.State;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which verdicts of an evaluation count on a day, and what they come to, matter by matter. */
record Hearing(Evaluation evaluation, LocalDate day) {

    MatterStanding judge(Asked asked) {
        List<Judgement> all = evaluation.on(asked.matter());
        List<Judgement> counted =
                all.stream().filter(each -> against(each).isEmpty()).toList();
        List<Trace> because = new ArrayList<>();
        counted.forEach(each -> because.add(said(each)));
        all.forEach(each -> against(each).ifPresent(because::add));
        List<Verdict> decided = counted.stream()
                .map(Judgement::verdict)
                .filter(Verdict::decides)
                .distinct()
                .toList();
        return switch (decided.size()) {
            case 0 -> open(asked, all, counted, because);
            case 1 ->
                new MatterStanding(
                        asked,
                        State.of(decided.getFirst()),
                        counted,
                        Trace.of(EvaluationReason.JUDGED_BY, new Fact.Count(deciding(counted)))
                                .because(because));
            default ->
                new MatterStanding(
                        asked,
                        State.DIVIDED,
                        counted,
                        Trace.of(EvaluationReason.DIVIDED).because(because));
        };
    }

    private static int deciding(List<Judgement> counted) {
        return (int) counted.stream().filter(each -> each.verdict().decides()).count();
    }

    private static MatterStanding open(Asked asked, List<Judgement> all, List<Judgement> counted, List<Trace> because) {
        if (!counted.isEmpty()) {
            return new MatterStanding(
                    asked,
                    State.NOT_EVALUATED,
                    counted,
                    Trace.of(EvaluationReason.NOT_LOOKED_AT).because(because));
        }
        Trace why = all.isEmpty()
                ? Trace.of(EvaluationReason.NOBODY_JUDGED)
                : Trace.of(EvaluationReason.NONE_COUNTS, new Fact.Count(all.size()));
        return new MatterStanding(asked, State.NO_VERDICT, counted, why.because(because));
    }

    /** Why a verdict does not count; empty where it does. */
    Optional<Trace> against(Judgement judgement) {
        if (judgement.date().isAfter(day)) {
            return Optional.of(
                    Trace.of(EvaluationReason.NOT_YET, who(judgement.evaluator()), new Fact.Day(judgement.date())));
        }
        return notFree(judgement.evaluator(), judgement.matter()).or(() -> unsupported(judgement));
    }

    /** Why somebody may not judge a matter. */
    private Optional<Trace> notFree(String evaluator, Matter matter) {
        Optional<Independence> independence = evaluation.evaluator(evaluator).flatMap(Evaluator::independence);
        if (independence.isEmpty()) {
            return Optional.of(Trace.of(EvaluationReason.INDEPENDENCE_NOT_DECLARED, who(evaluator)));
        }
        return independence
                .get()
                .against(matter)
                .map(conflict ->
                        Trace.of(EvaluationReason.IN_CONFLICT, who(evaluator), new Fact.Text(conflict.what())));
    }

    private Optional<Trace> unsupported(Judgement judgement) {
        Verdict verdict = judgement.verdict();
        if (verdict == Verdict.NOT_APPLICABLE && judgement.remarks().isBlank()) {
            return Optional.of(Trace.of(EvaluationReason.WITHOUT_REASON, who(judgement.evaluator())));
        }
        if (!verdict.needsEvidence()
                || judgement.evidence().stream()
                        .anyMatch(id -> doubt(id, judgement).isEmpty())) {
            return Optional.empty();
        }
        List<Trace> doubts = judgement.evidence().stream()
                .flatMap(id -> doubt(id, judgement).stream())
                .toList();
        return Optional.of(Trace.of(EvaluationReason.WITHOUT_EVIDENCE, who(judgement.evaluator()))
                .because(doubts));
    }

    /** Why a piece does not carry a verdict. */
    private Optional<Trace> doubt(EvidenceId id, Judgement judgement) {
        String evaluated = evaluation.head().subject().version();
        Optional<Exhibit> exhibit = evaluation.exhibit(id);
        Optional<String> other = exhibit.flatMap(Exhibit::version)
                .filter(version -> !version.strip().equals(evaluated.strip()));
        if (other.isPresent()) {
            return Optional.of(Trace.of(
                    EvaluationReason.OF_ANOTHER_VERSION,
                    new Fact.Piece(id),
                    new Fact.Text(other.get()),
                    new Fact.Text(evaluated)));
        }
        return exhibit.map(Exhibit::date)
                .filter(date -> date.isAfter(judgement.date()))
                .map(date -> Trace.of(EvaluationReason.NEWER_THAN_VERDICT, new Fact.Piece(id), new Fact.Day(date)));
    }

    private Trace said(Judgement judgement) {
        Fact who = who(judgement.evaluator());
        Fact on = new Fact.Day(judgement.date());
        Fact remarks = new Fact.Text(judgement.remarks());
        Trace said = switch (judgement.verdict()) {
            case PASS -> Trace.of(EvaluationReason.PASSED_BY, who, on);
            case FAIL -> Trace.of(EvaluationReason.FAILED_BY, who, on, remarks);
            case NOT_APPLICABLE -> Trace.of(EvaluationReason.DISMISSED_BY, who, on, remarks);
            case NOT_EVALUATED -> Trace.of(EvaluationReason.LEFT_BY, who, on, remarks);
        };
        return said.because(judgement.evidence().stream()
                .flatMap(id -> Stream.concat(
                        doubt(id, judgement).stream(),
                        doubt(id, judgement).isPresent() ? Stream.empty() : rests(id).stream()))
                .toList());
    }

    private Optional<Trace> rests(EvidenceId id) {
        return evaluation
                .exhibit(id)
                .map(piece -> Trace.of(EvaluationReason.RESTS_ON, new Fact.Piece(id), new Fact.Text(piece.title())));
    }

    /** Where a nonconformity stands: who closes one has to be free to judge all that it is about. */
    Nonconformity.State state(Nonconformity nonconformity) {
        boolean closed = nonconformity
                .closed()
                .filter(closure -> !closure.date().isAfter(day))
                .filter(closure -> badlyClosed(nonconformity).isEmpty())
                .isPresent();
        if (closed) {
            return Nonconformity.State.CLOSED;
        }
        return nonconformity.due().isBefore(day) ? Nonconformity.State.OVERDUE : Nonconformity.State.OPEN;
    }

    /** Why a closure does not count. */
    Optional<Trace> badlyClosed(Nonconformity nonconformity) {
        return nonconformity
                .closed()
                .flatMap(closure -> nonconformity.matters().stream()
                        .flatMap(matter -> notFree(closure.by(), matter).stream())
                        .findFirst()
                        .map(why -> Trace.of(
                                        EvaluationReason.CLOSED_WITHOUT_INDEPENDENCE,
                                        new Fact.Text(nonconformity.id()),
                                        who(closure.by()))
                                .because(why)));
    }

    Fact who(String evaluator) {
        return new Fact.Text(evaluation.name(evaluator));
    }
}
