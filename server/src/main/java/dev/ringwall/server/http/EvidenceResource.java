package dev.ringwall.server.http;

import dev.ringwall.engine.report.EvidenceRegister;
import dev.ringwall.engine.report.EvidenceState;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.Changed;
import dev.ringwall.server.http.view.EvidenceView;
import dev.ringwall.server.http.view.NewAnswer;
import dev.ringwall.server.http.view.NewStatement;
import dev.ringwall.server.http.view.Page;
import dev.ringwall.server.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Evidence: the register, and answers to requirements, which are evidence too. */
@RestController
@RequestMapping("/api/v1/plants/{plant}")
class EvidenceResource {

    private final Store store;
    private final Sights sights;
    private final Desk desk;

    EvidenceResource(Store store, Sights sights, Desk desk) {
        this.store = store;
        this.sights = sights;
        this.desk = desk;
    }

    /** Every piece, stale and expired first, then what will be soonest. */
    @Needs(Permission.SEE)
    @GetMapping("/evidence")
    Page<EvidenceView> evidence(
            @PathVariable("plant") String plant,
            @RequestParam(name = "day") Optional<LocalDate> day,
            @RequestParam(name = "state") Optional<EvidenceState> state,
            @RequestParam(name = "subject") Optional<String> subject,
            @RequestParam(name = "after") Optional<String> after,
            @RequestParam(name = "limit", defaultValue = "100") int limit,
            @RequestParam(name = "language", defaultValue = "en") String language,
            HttpServletRequest request) {
        Sight sight = sights.of(plant, day, request);
        Prose prose = sight.prose(language);
        List<EvidenceRegister.Entry> found = new EvidenceRegister(sight.assessment())
                .entries().stream()
                        .filter(entry -> state.isEmpty() || entry.state() == state.get())
                        .filter(entry -> subject.isEmpty()
                                || entry.piece().subject().print().equals(subject.get()))
                        .toList();
        return Pages.of(found, entry -> entry.piece().id().value(), after, limit)
                .map(entry -> EvidenceView.of(
                        entry, entry.piece().sha256().flatMap(store::attachment).isPresent(), prose));
    }

    /** Answers one or more requirements of a subject, or corrects an answer by its id; says whose levels moved. */
    @Needs(Permission.ANSWER)
    @PostMapping("/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    Changed answer(@PathVariable("plant") String plant, @RequestBody NewAnswer answer, HttpServletRequest request) {
        return desk.answer(plant, answer, request);
    }

    /** Takes a piece of evidence away. It stays in the history. */
    @Needs(Permission.ANSWER)
    @DeleteMapping("/evidence/{evidence}")
    Changed remove(
            @PathVariable("plant") String plant,
            @PathVariable("evidence") String evidence,
            @RequestParam(name = "reason") String reason,
            HttpServletRequest request) {
        return desk.removeEvidence(plant, evidence, reason, request);
    }

    /** States that a condition is there, or is not. */
    @Needs(Permission.ANSWER)
    @PostMapping("/statements")
    @ResponseStatus(HttpStatus.CREATED)
    Changed state(
            @PathVariable("plant") String plant, @RequestBody NewStatement statement, HttpServletRequest request) {
        return desk.state(plant, statement, request);
    }
}
