package dev.ringwall.server.http;

import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.exchange.catalog.RuleText;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.FindingView;
import dev.ringwall.server.http.view.Page;
import dev.ringwall.server.http.view.QuestionView;
import dev.ringwall.server.http.view.RiskView;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the rules found, what to ask next, and which risks are on file. */
@RestController
@RequestMapping("/api/v1/plants/{plant}")
class FindingResource {

    private final Sights sights;

    FindingResource(Sights sights) {
        this.sights = sights;
    }

    /** What the rules found, gravest first. */
    @Needs(Permission.SEE)
    @GetMapping("/findings")
    Page<FindingView> findings(
            @PathVariable("plant") String plant,
            @RequestParam(name = "day") Optional<LocalDate> day,
            @RequestParam(name = "kind") Optional<Finding.Kind> kind,
            @RequestParam(name = "subject") Optional<String> subject,
            @RequestParam(name = "after") Optional<String> after,
            @RequestParam(name = "limit", defaultValue = "100") int limit,
            @RequestParam(name = "language", defaultValue = "en") String language,
            HttpServletRequest request) {
        Sight sight = sights.of(plant, day, request);
        Prose prose = sight.prose(language);
        List<Finding> found = sight.assessment().findings().stream()
                .filter(finding -> kind.isEmpty() || finding.kind() == kind.get())
                .filter(finding ->
                        subject.isEmpty() || finding.subject().print().equals(subject.get()))
                .toList();
        return Pages.of(found, finding -> Integer.toString(found.indexOf(finding)), after, limit)
                .map(finding -> FindingView.of(
                        finding, RuleText.read(finding.rule()).orElseThrow(() -> Problem.notFound("rule")), prose));
    }

    /** The open questions, the ones whose answers can move most levels first. */
    @Needs(Permission.SEE)
    @GetMapping("/questions")
    List<QuestionView> questions(
            @PathVariable("plant") String plant,
            @RequestParam(name = "day") Optional<LocalDate> day,
            @RequestParam(name = "limit", defaultValue = "20") int limit,
            @RequestParam(name = "language", defaultValue = "en") String language,
            HttpServletRequest request) {
        Sight sight = sights.of(plant, day, request);
        Prose prose = sight.prose(language);
        return sight.assessment().questions().stream()
                .limit(limit)
                .map(question -> QuestionView.of(question, prose))
                .toList();
    }

    /** The risk records. */
    @Needs(Permission.SEE)
    @GetMapping("/risks")
    Page<RiskView> risks(
            @PathVariable("plant") String plant,
            @RequestParam(name = "after") Optional<String> after,
            @RequestParam(name = "limit", defaultValue = "100") int limit,
            HttpServletRequest request) {
        Sight sight = sights.of(plant, Optional.empty(), request);
        var risk = sight.plant().risk();
        return Pages.of(risk.records(), record -> record.id().value(), after, limit)
                .map(record -> RiskView.of(record, risk.criteria()));
    }
}
