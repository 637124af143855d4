package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What lies in the future on the day that is asked about, and what has ended before it. */
public final class Days {

    private final LocalDate day;
    private final String file;
    private final List<Issue> issues = new ArrayList<>();

    private Days(LocalDate day, String file) {
        this.day = day;
        this.file = file;
    }

    /** Warnings about evidence, statements, acceptances, countermeasures and targets; reading itself asks no clock. */
    public static List<Issue> check(Plant plant, Places places, LocalDate day) {
        Days days = new Days(day, places.of(plant.id()).map(Place::file).orElse(PlantFile.NAME));
        plant.evidence().forEach(evidence -> days.evidence(evidence, places));
        plant.conditions()
                .forEach(s -> days.signature("the statement `" + s.id() + "`", s.signature(), places.of(s.id())));
        plant.accepted()
                .forEach(a -> days.signature("the acceptance `" + a.id() + "`", a.signature(), places.of(a.id())));
        plant.countermeasures()
                .forEach(c -> c.approval()
                        .ifPresent(approval -> days.signature(
                                "the approval of `" + c.id().value() + "`", approval, places.of(c.id()))));
        plant.risk()
                .targets()
                .forEach(target -> days.signature(
                        "the SL-T of `" + target.subject().print() + "`",
                        target.signature(),
                        places.ofTarget(target.subject())));
        days.issues.sort(Issue.BY_PLACE);
        return days.issues;
    }

    private void evidence(Evidence evidence, Places places) {
        if (evidence.withdrawn().isEmpty()) {
            check(
                    "the evidence `" + evidence.id() + "`",
                    evidence.date(),
                    evidence.validUntil(),
                    places.of(evidence.id()));
        }
    }

    private void signature(String what, Signature signature, Optional<Place> place) {
        check(what, signature.date(), signature.validUntil(), place);
    }

    private void check(String what, LocalDate first, Optional<LocalDate> last, Optional<Place> place) {
        if (first.isAfter(day)) {
            report(
                    IssueCode.IN_THE_FUTURE,
                    "expected " + what + " to begin by `" + day + "`, got `" + first + "`",
                    place);
        }
        if (last.isPresent() && last.get().isBefore(day)) {
            report(
                    IssueCode.EXPIRED,
                    "expected " + what + " to hold on `" + day + "`, got `" + last.get() + "`",
                    place);
        }
    }

    private void report(IssueCode code, String sentence, Optional<Place> place) {
        issues.add(new Issue(code, sentence, place.orElse(new Place(file, 0, 0))));
    }
}
