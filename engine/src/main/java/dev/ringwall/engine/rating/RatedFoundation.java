package dev.ringwall.engine.rating;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How one subject is rated for one foundational requirement: the highest level at which every asked row is in force or not
 * applicable and every process row behind it is confirmed at 3 or higher. No partial credit.
 *
 * @param achieved SL-A, which no rating is above
 */
public record RatedFoundation(FoundationalRequirement fr, Level achieved, List<RatedRow> rows) {

    private static final Comparator<RatedRow> LOWEST_FIRST = Comparator.<RatedRow>comparingInt(
                    each -> each.row().level().value())
            .thenComparingInt(each -> each.row().order());

    public RatedFoundation {
        rows = rows.stream().sorted(LOWEST_FIRST).toList();
    }

    /** R: proved takes unknown as not good, possible takes it as good. */
    public Level rating() {
        if (!achieved.applicable()) {
            return Level.NOT_APPLICABLE;
        }
        SecurityLevel proved = SecurityLevel.SL_0;
        SecurityLevel possible = SecurityLevel.SL_0;
        for (SecurityLevel level : SecurityLevel.ALL) {
            proved = upTo(level).stream().allMatch(row -> row.countsAt(level)) ? level : proved;
            possible = upTo(level).stream().allMatch(row -> row.couldCountAt(level)) ? level : possible;
        }
        return new Level(true, proved, possible);
    }

    private List<RatedRow> upTo(SecurityLevel level) {
        return rows.stream().filter(each -> level.isAtLeast(each.row().level())).toList();
    }

    /** The lowest confirmed maturity of the process rows behind its rows up to a level; empty where there are none. */
    public Optional<MaturityLevel> leastMaturity(SecurityLevel level) {
        return upTo(level).stream()
                .flatMap(row -> row.links().stream())
                .filter(LinkedRow::applicable)
                .map(LinkedRow::confirmed)
                .reduce(MaturityLevel::lower);
    }

    /** How many applicable rows up to a level rest on no process row, and so count technically alone. */
    public int withoutLink(SecurityLevel level) {
        return Math.toIntExact(upTo(level).stream()
                .filter(row -> row.isApplicable() && row.links().isEmpty())
                .count());
    }

    /** What keeps it from the next level: the first few and how many more. */
    public Trace why() {
        if (!achieved.applicable()) {
            return Trace.of(RatingReason.NOTHING_ASKED, new Fact.Foundation(fr));
        }
        SecurityLevel proved = rating().proved();
        if (proved == SecurityLevel.SL_4) {
            return Trace.of(RatingReason.HIGHEST, new Fact.Level(proved));
        }
        SecurityLevel next = SecurityLevel.of(proved.value() + 1);
        List<Trace> all = against(next);
        List<Trace> told = new ArrayList<>(all.subList(0, Math.min(Assessment.TOLD, all.size())));
        if (told.size() < all.size()) {
            told.add(Trace.of(RatingReason.MORE, new Fact.Count(all.size() - told.size())));
        }
        return Trace.of(RatingReason.HELD, new Fact.Level(next), new Fact.Count(all.size()))
                .because(told);
    }

    /** All that keeps it from a level: rows first, then each process row once, with the first row that rests on it. */
    public List<Trace> against(SecurityLevel level) {
        List<Trace> against = new ArrayList<>();
        List<Trace> processes = new ArrayList<>();
        Set<ProcessRequirementId> named = new HashSet<>();
        for (RatedRow row : upTo(level)) {
            if (!row.inForce().countsAt(level)) {
                against.add(against(row));
            }
            for (LinkedRow link : row.links()) {
                if (!link.counts() && named.add(link.row())) {
                    processes.add(against(link, row));
                }
            }
        }
        against.addAll(processes);
        return against;
    }

    private static Trace against(RatedRow row) {
        Fact id = new Fact.Row(row.row().id());
        return switch (row.inForce().status()) {
            case NOT_MET -> Trace.of(RatingReason.ROW_NOT_MET, id);
            case UNKNOWN -> Trace.of(RatingReason.ROW_UNKNOWN, id);
            case MET, NOT_APPLICABLE ->
                Trace.of(
                        RatingReason.ROW_MET_UP_TO,
                        id,
                        new Fact.Level(row.inForce().upTo()));
        };
    }

    private static Trace against(LinkedRow link, RatedRow row) {
        Fact process = new Fact.ProcessRow(link.row());
        Fact carried = new Fact.Row(row.row().id());
        return link.isUnknown()
                ? Trace.of(RatingReason.PROCESS_UNKNOWN, process, carried)
                : Trace.of(RatingReason.PROCESS_BELOW, process, new Fact.Maturity(link.confirmed()), carried);
    }
}
