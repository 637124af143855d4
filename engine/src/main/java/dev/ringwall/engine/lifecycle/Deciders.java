package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.assessment.Verdict;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Outcome.Status;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the row that decides between two levels: of the rows that hold the lower one, the first. At the next level it does
 * not count on that side, and on the other side it does, so that it always is a row whose answer is another one.
 */
final class Deciders {

    private final FoundationalRequirement fr;
    private final Answer answer;

    Deciders(FoundationalRequirement fr, Answer answer) {
        this.fr = fr;
        this.answer = answer;
    }

    Set<RequirementId> between(Results.OfSubject before, Results.OfSubject after) {
        Level was = before.level(answer, fr);
        Level is = after.level(answer, fr);
        Set<RequirementId> rows = new LinkedHashSet<>();
        if (was.applicable() != is.applicable()) {
            appearing(was.applicable() ? before : after).ifPresent(rows::add);
            return rows;
        }
        int proved = Integer.compare(was.proved().value(), is.proved().value());
        if (proved != 0) {
            holding(proved < 0 ? before : after).ifPresent(rows::add);
        }
        int possible = Integer.compare(was.possible().value(), is.possible().value());
        if (possible != 0) {
            preventing(possible < 0 ? before : after).ifPresent(rows::add);
        }
        return rows;
    }

    /** Where rows began or ceased to apply: the one that holds the level, else the first. */
    private Optional<RequirementId> appearing(Results.OfSubject side) {
        return holding(side).or(() -> first(side, SecurityLevel.SL_4, any -> true));
    }

    private Optional<RequirementId> holding(Results.OfSubject side) {
        return next(side.level(answer, fr).proved())
                .flatMap(level -> first(side, level, verdict -> !verdict.countsAt(level)));
    }

    private Optional<RequirementId> preventing(Results.OfSubject side) {
        return next(side.level(answer, fr).possible())
                .flatMap(level ->
                        first(side, level, verdict -> !verdict.countsAt(level) && verdict.status() != Status.UNKNOWN));
    }

    private static Optional<SecurityLevel> next(SecurityLevel level) {
        return level == SecurityLevel.SL_4 ? Optional.empty() : Optional.of(SecurityLevel.of(level.value() + 1));
    }

    private Optional<RequirementId> first(Results.OfSubject side, SecurityLevel upTo, Predicate<Verdict> test) {
        Stream<Results.OfRow> asked = side.rows().stream()
                .filter(row -> row.fr() == fr && upTo.isAtLeast(row.from()))
                .filter(row -> row.verdict(answer).status() != Status.NOT_APPLICABLE);
        return asked.filter(row -> test.test(row.verdict(answer)))
                .min(Comparator.comparing(Results.OfRow::from))
                .map(Results.OfRow::row);
    }
}
