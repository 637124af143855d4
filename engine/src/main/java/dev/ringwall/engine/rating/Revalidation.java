package dev.ringwall.engine.rating;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.evidence.Validity;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.StatementId;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.programme.Ending;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what ratings rest on by following the reasons of their rows, and the last day of each. */
final class Revalidation {

    private static final Comparator<Due> FIRST_DAY_FIRST = Comparator.comparing(Due::lastDay)
            .thenComparing(Due::kind)
            .thenComparing(each -> each.what().toString())
            .thenComparing(each -> each.subject().map(Object::toString).orElse(""));

    private final Rating rating;
    private final Assessment assessment;
    private final Map<EvidenceId, Evidence> pieces = new HashMap<>();
    private final Map<StatementId, ConditionStatement> statements = new HashMap<>();

    private Revalidation(Rating rating) {
        this.rating = rating;
        this.assessment = rating.assessment();
        Plant plant = assessment.plant().plant();
        plant.evidence().forEach(piece -> pieces.put(piece.id(), piece));
        plant.conditions().forEach(statement -> statements.put(statement.id(), statement));
    }

    static List<Due> of(Rating rating) {
        Revalidation revalidation = new Revalidation(rating);
        List<Due> all = new ArrayList<>();
        rating.subjects().forEach(subject -> revalidation.addOf(subject, all));
        rating.programme().ifPresent(programme -> revalidation.addOf(programme, all));
        all.sort(FIRST_DAY_FIRST);
        return all;
    }

    /** What a row that counts rests on, and what a row that is unknown rested on until it ran out. */
    private void addOf(SubjectRating rated, List<Due> all) {
        Subject subject = rated.subject();
        Map<Fact, Integer> resting = new LinkedHashMap<>();
        for (RatedFoundation foundation : rated.foundations()) {
            for (RatedRow row : foundation.rows()) {
                boolean lost = row.inForce().isUnknown();
                if (row.inForce().status() == Status.NOT_MET
                        || (lost && !row.inForce().renewable())) {
                    continue;
                }
                Set<Fact> named = new LinkedHashSet<>();
                gather(assessment.why(subject, row.row(), Answer.IN_FORCE).trace(), named);
                for (Fact fact : named) {
                    if (end(fact)
                            .filter(end -> end.lastDay().isBefore(assessment.day()) == lost)
                            .isPresent()) {
                        resting.merge(fact, 1, Integer::sum);
                    }
                }
            }
        }
        resting.forEach((what, rows) -> end(what)
                .ifPresent(end -> all.add(new Due(end.lastDay(), end.kind(), what, Optional.of(subject.id()), rows))));
    }

    private static void gather(Trace trace, Set<Fact> named) {
        named.addAll(trace.facts());
        trace.because().forEach(below -> gather(below, named));
    }

    private record End(LocalDate lastDay, Due.Kind kind) {}

    /** Until when that which a reason names counts; empty where nothing bounds it. */
    private Optional<End> end(Fact fact) {
        return switch (fact) {
            case Fact.Piece(EvidenceId id) ->
                Optional.ofNullable(pieces.get(id))
                        .flatMap(piece -> Validity.lastDay(
                                piece, assessment.plant().plant().settings()))
                        .map(last -> new End(last, Due.Kind.EVIDENCE));
            case Fact.Stated(StatementId id) ->
                Optional.ofNullable(statements.get(id))
                        .flatMap(statement -> statement.signature().validUntil())
                        .map(last -> new End(last, Due.Kind.STATEMENT));
            case Fact.Of(CountermeasureId id) ->
                assessment
                        .plant()
                        .countermeasure(id)
                        .flatMap(Countermeasure::approval)
                        .flatMap(Signature::validUntil)
                        .map(last -> new End(last, Due.Kind.COUNTERMEASURE));
            case Fact.Of _,
                    Fact.Row _,
                    Fact.ProcessRow _,
                    Fact.Through _,
                    Fact.Scenario _,
                    Fact.Depends _,
                    Fact.Day _,
                    Fact.Level _,
                    Fact.Maturity _,
                    Fact.Foundation _,
                    Fact.Kind _,
                    Fact.Count _,
                    Fact.Text _ -> Optional.empty();
        };
    }

    /** What has run out matters only where its row is not confirmed as it is asked. */
    private void addOf(ProgrammeAssessment programme, List<Due> all) {
        Set<ProcessRequirementId> linked =
                rating.processes().stream().map(LinkedRow::row).collect(Collectors.toSet());
        Set<ProcessRequirementId> open = rating.processes().stream()
                .filter(row -> !row.counts())
                .map(LinkedRow::row)
                .collect(Collectors.toSet());
        for (Ending ending : Ending.of(programme.programme(), programme.day())) {
            Set<ProcessRequirementId> resting = ending.lastDay().isBefore(programme.day()) ? open : linked;
            int rows = (int) ending.rows().stream().filter(resting::contains).count();
            if (rows > 0) {
                all.add(new Due(
                        ending.lastDay(), kind(ending.kind()), new Fact.Text(ending.id()), Optional.empty(), rows));
            }
        }
    }

    private static Due.Kind kind(Ending.Kind kind) {
        return switch (kind) {
            case PIECE -> Due.Kind.PROGRAMME_EVIDENCE;
            case CONFIRMATION -> Due.Kind.CONFIRMATION;
            case DISMISSAL -> Due.Kind.DISMISSAL;
        };
    }
}
