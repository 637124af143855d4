package dev.ringwall.server.http;

import dev.ringwall.engine.assessment.Answers;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.LevelsView;
import dev.ringwall.server.http.view.Page;
import dev.ringwall.server.http.view.RowView;
import dev.ringwall.server.http.view.TraceView;
import dev.ringwall.server.http.view.WhyView;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is asked of a subject, what the answers are, what level they give, and why. */
@RestController
@RequestMapping("/api/v1/plants/{plant}")
class VerdictResource {

    private final Sights sights;

    VerdictResource(Sights sights) {
        this.sights = sights;
    }

    /** The levels of every zone and conduit that needs a target, as the plant lists them. */
    @Needs(Permission.SEE)
    @GetMapping("/levels")
    Page<LevelsView> levels(
            @PathVariable("plant") String plant,
            @RequestParam(name = "day") Optional<LocalDate> day,
            @RequestParam(name = "after") Optional<String> after,
            @RequestParam(name = "limit", defaultValue = "200") int limit,
            HttpServletRequest request) {
        Sight sight = sights.of(plant, day, request);
        return Pages.of(sight.assessment().targeted(), subject -> subject.id().print(), after, limit)
                .map(subject -> LevelsView.of(sight.assessment(), subject));
    }

    /** The levels of one zone, conduit or control system, per foundational requirement, with its gaps. */
    @Needs(Permission.SEE)
    @GetMapping("/levels/{subject}")
    ResponseEntity<LevelsView> levelsOf(
            @PathVariable("plant") String plant,
            @PathVariable("subject") String subject,
            @RequestParam(name = "day") Optional<LocalDate> day,
            HttpServletRequest request) {
        Sight sight = sights.of(plant, day, request);
        return Tags.tagged(sight).body(LevelsView.of(sight.assessment(), sight.subject(subject)));
    }

    /** Every requirement that a subject is asked, with its three answers, in the order of the standard. */
    @Needs(Permission.SEE)
    @GetMapping("/verdicts/{subject}")
    ResponseEntity<List<RowView>> verdicts(
            @PathVariable("plant") String plant,
            @PathVariable("subject") String subject,
            @RequestParam(name = "day") Optional<LocalDate> day,
            HttpServletRequest request) {
        Sight sight = sights.of(plant, day, request);
        Subject found = sight.subject(subject);
        Answers answers = sight.assessment().of(found.id());
        return Tags.tagged(sight)
                .body(answers.rows().stream()
                        .map(row -> RowView.of(found.id(), row, answers))
                        .toList());
    }

    /** Why one answer to one requirement is what it is, down to the evidence. */
    @Needs(Permission.SEE)
    @GetMapping("/verdicts/{subject}/{requirement}")
    ResponseEntity<WhyView> why(
            @PathVariable("plant") String plant,
            @PathVariable("subject") String subject,
            @PathVariable("requirement") String requirement,
            @RequestParam(name = "answer", defaultValue = "IN_FORCE") Answer answer,
            @RequestParam(name = "all", defaultValue = "false") boolean all,
            @RequestParam(name = "day") Optional<LocalDate> day,
            @RequestParam(name = "language", defaultValue = "en") String language,
            HttpServletRequest request) {
        Sight sight = sights.of(plant, day, request);
        Subject found = sight.subject(subject);
        Requirement row = sight.requirement(requirement);
        if (!sight.assessment().of(found.id()).asks(row.id())) {
            throw Problem.notFound("verdict: `" + row.id() + "` is not asked of `" + subject + "`");
        }
        Outcome outcome = all
                ? sight.assessment().why(found, row, answer)
                : sight.assessment().whyBriefly(found, row, answer);
        return Tags.tagged(sight)
                .body(new WhyView(
                        found.id().print(),
                        row.id().toString(),
                        answer,
                        outcome.status(),
                        TraceView.of(outcome.trace(), sight.prose(language))));
    }
}
