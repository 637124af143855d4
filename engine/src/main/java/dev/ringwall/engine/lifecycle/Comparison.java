package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.assessment.Verdict;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.ComponentId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What lies between two assessments: of two versions of a plant, of one plant on two days, or of a frozen one and today.
 *
 * @param changes what came, went and changed in the plant
 * @param moves the levels that moved, by subject as the later plant lists them, then by what they measure
 * @param rows the rows that are answered in another way and moved no level
 * @param added zones, conduits and control systems that the later assessment alone speaks of
 * @param removed those that the earlier one alone speaks of
 */
public record Comparison(
        Side before,
        Side after,
        List<PlantChange> changes,
        List<Move> moves,
        List<RowChange> rows,
        List<SubjectId> added,
        List<SubjectId> removed) {

    public Comparison {
        changes = List.copyOf(changes);
        moves = List.copyOf(moves);
        rows = List.copyOf(rows);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** A row that is answered in another way; an answer is empty where the row is not asked. */
    public record RowChange(
            SubjectId subject, RequirementId row, Answer answer, Optional<Verdict> before, Optional<Verdict> after) {}

    /** Compares two assessments, whose plants differ in some changes. */
    public static Comparison of(Side before, Side after, List<PlantChange> changes) {
        return new Comparing(before, after, changes).whole();
    }

    /** Whether plant, levels and rows are the same. */
    public boolean isEmpty() {
        return changes.isEmpty() && moves.isEmpty() && rows.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    private static final class Comparing {

        private static final String RISK = "risk.";

        private final Side before;
        private final Side after;
        private final List<PlantChange> changes;
        private final Set<Fact> changed = new LinkedHashSet<>();
        private final Set<Fact> changedWithRisk = new LinkedHashSet<>();
        private final List<Move> moves = new ArrayList<>();
        private final List<RowChange> rows = new ArrayList<>();
        private final List<SubjectId> added = new ArrayList<>();

        Comparing(Side before, Side after, List<PlantChange> changes) {
            this.before = before;
            this.after = after;
            this.changes = changes;
            changes.forEach(change -> changedWithRisk.add(change.name()));
            // What is decided about risk moves targets, and never what a row is answered.
            changes.stream()
                    .filter(change -> !change.section().startsWith(RISK))
                    .forEach(change -> changed.add(change.name()));
        }

        Comparison whole() {
            Map<SubjectId, Results.OfSubject> earlier = new LinkedHashMap<>();
            before.results().subjects().forEach(each -> earlier.put(each.subject(), each));
            for (Results.OfSubject is : after.results().subjects()) {
                Results.OfSubject was = earlier.remove(is.subject());
                if (was == null) {
                    added.add(is.subject());
                } else if (!was.equals(is)) {
                    compare(was, is);
                }
            }
            List<SubjectId> removed = new ArrayList<>(earlier.keySet());
            return new Comparison(before, after, changes, moves, rows, added, removed);
        }

        private void compare(Results.OfSubject was, Results.OfSubject is) {
            for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
                Optional<SecurityLevel> asked = was.target(fr);
                if (!asked.equals(is.target(fr))) {
                    moves.add(new Move.OfTarget(is.subject(), fr, asked, is.target(fr), named(is.subject(), fr)));
                }
            }
            for (Answer answer : Answer.values()) {
                Set<RequirementId> deciding = new LinkedHashSet<>();
                for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
                    deciding.addAll(level(was, is, answer, fr));
                }
                rows(was, is, answer, deciding);
            }
        }

        private Set<RequirementId> level(
                Results.OfSubject was, Results.OfSubject is, Answer answer, FoundationalRequirement fr) {
            Level from = was.level(answer, fr);
            Level to = is.level(answer, fr);
            if (from.equals(to) || movedAsUnaided(was, is, answer, fr)) {
                return Set.of();
            }
            Set<RequirementId> deciding = new Deciders(fr, answer).between(was, is);
            List<Move.Cause> causes = deciding.stream()
                    .map(row -> new Move.Cause(
                            row, was.verdict(row, answer), is.verdict(row, answer), named(is.subject(), row, answer)))
                    .toList();
            moves.add(new Move.OfLevel(is.subject(), answer, fr, from, to, causes));
            return deciding;
        }

        /** SL-C+ is told only where it moves otherwise than SL-C. */
        private static boolean movedAsUnaided(
                Results.OfSubject was, Results.OfSubject is, Answer answer, FoundationalRequirement fr) {
            return answer == Answer.ABLE_WITH_HELP
                    && was.level(answer, fr).equals(was.level(Answer.ABLE, fr))
                    && is.level(answer, fr).equals(is.level(Answer.ABLE, fr));
        }

        /** What changed in the plant and is named in the reasons of a row. */
        private List<Fact> named(SubjectId subject, RequirementId row, Answer answer) {
            if (changed.isEmpty()) {
                return List.of();
            }
            Set<Fact> named = new LinkedHashSet<>();
            before.why(subject, row, answer).map(Outcome::trace).ifPresent(trace -> gather(trace, named));
            after.why(subject, row, answer).map(Outcome::trace).ifPresent(trace -> gather(trace, named));
            return named.stream().filter(changed::contains).toList();
        }

        private List<Fact> named(SubjectId subject, FoundationalRequirement fr) {
            Set<Fact> named = new LinkedHashSet<>();
            named.add(new Fact.Of(subject));
            before.why(subject, fr).ifPresent(trace -> gather(trace, named));
            after.why(subject, fr).ifPresent(trace -> gather(trace, named));
            return named.stream().filter(changedWithRisk::contains).toList();
        }

        private static void gather(Trace trace, Set<Fact> named) {
            trace.facts()
                    .forEach(fact -> named.add(
                            fact instanceof Fact.Of(ComponentId(var asset, var any)) ? new Fact.Of(asset) : fact));
            trace.because().forEach(below -> gather(below, named));
        }

        private void rows(Results.OfSubject was, Results.OfSubject is, Answer answer, Set<RequirementId> deciding) {
            Map<RequirementId, Results.OfRow> earlier = rows(was);
            Map<RequirementId, Results.OfRow> later = rows(is);
            Set<RequirementId> all = new LinkedHashSet<>(later.keySet());
            all.addAll(new TreeSet<>(earlier.keySet()));
            for (RequirementId row : all) {
                Optional<Results.OfRow> from = Optional.ofNullable(earlier.get(row));
                Optional<Results.OfRow> to = Optional.ofNullable(later.get(row));
                if (!deciding.contains(row) && differs(from, to, answer)) {
                    rows.add(new RowChange(
                            is.subject(),
                            row,
                            answer,
                            from.map(each -> each.verdict(answer)),
                            to.map(each -> each.verdict(answer))));
                }
            }
        }

        private static boolean differs(Optional<Results.OfRow> from, Optional<Results.OfRow> to, Answer answer) {
            boolean asUnaided = answer == Answer.ABLE_WITH_HELP
                    && said(from, answer).equals(said(from, Answer.ABLE))
                    && said(to, answer).equals(said(to, Answer.ABLE));
            return !asUnaided && !said(from, answer).equals(said(to, answer));
        }

        /** Of a verdict what counts towards a level. */
        private static Optional<List<Object>> said(Optional<Results.OfRow> row, Answer answer) {
            return row.map(each -> each.verdict(answer)).map(verdict -> List.of(verdict.status(), verdict.upTo()));
        }

        private static Map<RequirementId, Results.OfRow> rows(Results.OfSubject side) {
            Map<RequirementId, Results.OfRow> rows = new LinkedHashMap<>();
            side.rows().forEach(row -> rows.put(row.row(), row));
            return rows;
        }
    }
}
