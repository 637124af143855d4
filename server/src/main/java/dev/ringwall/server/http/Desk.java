package dev.ringwall.server.http;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Basis;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.PartKey;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Scope;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.StatementId;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.plantfile.BasisOf;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.access.Visitor;
import dev.ringwall.server.http.view.Changed;
import dev.ringwall.server.http.view.ClashView;
import dev.ringwall.server.http.view.LevelsView;
import dev.ringwall.server.http.view.NewAnswer;
import dev.ringwall.server.http.view.NewStatement;
import dev.ringwall.server.store.Author;
import dev.ringwall.server.store.Clash;
import dev.ringwall.server.store.Store;
import dev.ringwall.server.store.Submission;
import dev.ringwall.server.store.Submitted;
import dev.ringwall.server.store.accounts.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;

/** Takes changes in: makes them from what was sent, hands them to the store, and says what became of them. */
@Component
class Desk {

    private final Store store;
    private final Sights sights;
    private final AuditLog audit;
    private final Clock clock;

    Desk(Store store, Sights sights, AuditLog audit, Clock clock) {
        this.store = store;
        this.sights = sights;
        this.audit = audit;
        this.clock = clock;
    }

    Changed answer(String plant, NewAnswer answer, HttpServletRequest request) {
        Sight sight = sights.of(plant, Optional.empty(), request);
        SubjectId subject = within(sight, answer.subject(), request);
        String id = answer.id().orElseGet(() -> fresh("e"));
        Evidence bare = corrected(
                sight.assessment().plant().evidence(evidenceId(id)),
                evidence(id, subject, answer, sight, Guests.of(request).name()));
        BasisOf today = new BasisOf(sight.assessment().plant());
        Evidence piece = with(bare, today.evidence(bare));
        return submit(sight, new Change.Put(piece), id, answer.note().orElse(""), request);
    }

    private static Evidence evidence(String id, SubjectId subject, NewAnswer answer, Sight sight, String author) {
        List<Statement> rows = answer.rows().stream()
                .map(row -> new Statement(
                        sight.requirement(row.requirement()).id(),
                        row.met(),
                        row.means().orElse(Statement.Means.DIRECT),
                        row.detail().orElse("")))
                .toList();
        if (rows.isEmpty()) {
            throw Problem.wrong("expected at least one requirement, got none");
        }
        return new Evidence(
                evidenceId(id),
                answer.kind(),
                answer.method().orElse(""),
                subject,
                rows.getFirst().met(),
                rows,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                answer.aspect(),
                answer.date().orElse(sight.read().day()),
                answer.validUntil(),
                author,
                answer.sha256(),
                answer.source(),
                Optional.empty(),
                Optional.empty(),
                Basis.NOT_RECORDED,
                Optional.empty(),
                answer.resolves().stream().map(Desk::evidenceId).toList(),
                Optional.empty(),
                answer.note().orElse(""));
    }

    /** Of a piece that is there already all stays that an answer does not speak of. */
    private static Evidence corrected(Optional<Evidence> there, Evidence said) {
        return there.map(old -> new Evidence(
                        said.id(),
                        said.kind(),
                        said.method(),
                        said.subject(),
                        said.favourable(),
                        said.statements(),
                        old.byLevel(),
                        old.types(),
                        old.versions(),
                        said.aspect(),
                        said.date(),
                        said.validUntil().or(old::validUntil),
                        said.author(),
                        said.sha256().or(old::sha256),
                        said.source().or(old::source),
                        old.scope(),
                        old.sample(),
                        said.basis(),
                        old.service(),
                        said.resolves(),
                        old.withdrawn(),
                        said.note()))
                .orElse(said);
    }

    private static EvidenceId evidenceId(String id) {
        try {
            return new EvidenceId(id);
        } catch (IllegalArgumentException wrong) {
            throw Problem.wrong(String.valueOf(wrong.getMessage()));
        }
    }

    private static Evidence with(Evidence bare, Basis basis) {
        return new Evidence(
                bare.id(),
                bare.kind(),
                bare.method(),
                bare.subject(),
                bare.favourable(),
                bare.statements(),
                bare.byLevel(),
                bare.types(),
                bare.versions(),
                bare.aspect(),
                bare.date(),
                bare.validUntil(),
                bare.author(),
                bare.sha256(),
                bare.source(),
                bare.scope(),
                bare.sample(),
                basis,
                bare.service(),
                bare.resolves(),
                bare.withdrawn(),
                bare.note());
    }

    Changed removeEvidence(String plant, String evidence, String reason, HttpServletRequest request) {
        Sight sight = sights.of(plant, Optional.empty(), request);
        EvidenceId id = evidenceId(evidence);
        Evidence piece =
                sight.assessment().plant().evidence(id).orElseThrow(() -> Problem.notFound("piece of evidence"));
        within(sight, piece.subject().print(), request);
        return submit(sight, new Change.Remove(PartKey.of(piece)), evidence, reason, request);
    }

    Changed state(String plant, NewStatement said, HttpServletRequest request) {
        Sight sight = sights.of(plant, Optional.empty(), request);
        List<SubjectId> subjects = said.subjects().stream()
                .map(subject -> within(sight, subject, request))
                .toList();
        if (subjects.isEmpty()) {
            throw Problem.wrong("expected at least one subject, got none");
        }
        if (!said.present() && said.validUntil().isEmpty()) {
            throw Problem.wrong("expected a day until which the absence is stated, got none");
        }
        String id = said.id().orElseGet(() -> fresh("s"));
        LocalDate date = said.date().orElse(sight.read().day());
        ConditionStatement statement = new ConditionStatement(
                new StatementId(id),
                said.condition(),
                subjects,
                said.present(),
                said.observed(),
                new Signature(Guests.of(request).name(), date, said.validUntil(), said.reason()),
                said.checked());
        return submit(sight, new Change.Put(statement), id, said.reason(), request);
    }

    /** A subject that is there, is seen, and lies where the sender may change something. */
    private static SubjectId within(Sight sight, String printed, HttpServletRequest request) {
        SubjectId id = Sight.subjectId(printed);
        PlantIndex index = sight.assessment().plant();
        boolean known = id.equals(sight.plant().id())
                || index.subject(id).isPresent()
                || sight.plant().groups().stream().anyMatch(group -> group.id().equals(id))
                || sight.plant().services().stream()
                        .anyMatch(service -> service.id().equals(id))
                || sight.plant().countermeasures().stream()
                        .anyMatch(measure -> measure.id().equals(id));
        if (!known) {
            throw Problem.notFound("subject");
        }
        Visitor visitor = Guests.of(request);
        UUID plant = sight.version().key().value();
        boolean inside = visitor.scope(Permission.ANSWER, plant)
                .map(scope -> sight.scope().equals(scope)
                        ? sight.plant()
                        : sight.plant().seenBy(scope))
                .map(PlantIndex::of)
                .map(mine -> mine.subject(id).isPresent() || sight.isWhole())
                .orElse(false);
        if (!inside) {
            throw Problem.notAllowed("this needs a duty that you do not have for `" + printed + "`");
        }
        return id;
    }

    private static String fresh(String kind) {
        return kind + "-" + UUID.randomUUID().toString().toLowerCase(Locale.ROOT);
    }

    /** What a file of another program would have the plant say, all or nothing. */
    Changed take(Sight before, List<Change> changes, String file, HttpServletRequest request) {
        return submit(before, changes, file, "taken over from " + file, request);
    }

    private Changed submit(Sight before, Change change, String id, String reason, HttpServletRequest request) {
        return submit(before, List.of(change), id, reason, request);
    }

    /** Hands changes in and waits until they are durable. */
    private Changed submit(Sight before, List<Change> changes, String id, String reason, HttpServletRequest request) {
        Visitor visitor = Guests.of(request);
        Author author = new Author(visitor.id(), visitor.name());
        long basedOn = Tags.basedOn(before, request);
        Submission submission = new Submission(before.version().key(), basedOn, changes, author, reason);
        try {
            return said(store.submit(submission).join(), before, id, visitor);
        } catch (CompletionException failed) {
            throw new IllegalStateException("the store did not answer", failed);
        }
    }

    /** Takes back a change that is in the journal. */
    Changed undo(String plant, long number, String reason, HttpServletRequest request) {
        Sight before = sights.of(plant, Optional.empty(), request);
        Visitor visitor = Guests.of(request);
        if (!before.isWhole() || !isOf(visitor, before, number)) {
            refuseUnlessOfTheWhole(before, visitor);
        }
        Author author = new Author(visitor.id(), visitor.name());
        return said(
                store.undo(before.version().key(), number, author, reason).join(),
                before,
                Long.toString(number),
                visitor);
    }

    /** Whether a change is his own, made where he may make one. */
    private boolean isOf(Visitor visitor, Sight sight, long number) {
        return store.history(sight.version().key(), number + 1, 1).stream()
                .anyMatch(
                        entry -> entry.number() == number && entry.author().id().equals(visitor.id()));
    }

    /** Who may change a part of a plant, and only see the rest, changes nothing that may lie anywhere. */
    static void refuseUnlessOfTheWhole(Sight sight, Visitor visitor) {
        boolean may = visitor.scope(Permission.DESIGN, sight.version().key().value())
                .filter(Scope.Whole.class::isInstance)
                .isPresent();
        if (!may || !sight.isWhole()) {
            throw Problem.notAllowed("this needs a duty that you do not have for the whole plant");
        }
    }

    private Changed said(Submitted submitted, Sight before, String id, Visitor visitor) {
        return switch (submitted) {
            case Submitted.Published(var version) -> {
                audit.add(clock.instant(), visitor.name(), "changed", version.key() + " " + id);
                Sight after = sights.of(version.key(), Optional.empty(), visitor)
                        .orElseThrow(() -> Problem.notFound("plant"));
                yield new Changed(after.tag(), id, moved(before.assessment(), after.assessment()));
            }
            case Submitted.Conflicting(var newest, var clashes) ->
                throw Problem.conflict(
                        "somebody else changed "
                                + String.join(
                                        ", ", clashes.stream().map(Desk::named).toList())
                                + " meanwhile; the plant is now at "
                                + newest.number(),
                        newest.number(),
                        clashes.stream().map(ClashView::of).toList());
            case Submitted.Contradicting(var issues) ->
                throw Problem.contradicts("the plant would contradict itself: "
                        + String.join(
                                "; ",
                                issues.stream().map(issue -> issue.sentence()).toList()));
            case Submitted.Unknown() -> throw Problem.notFound("plant");
            case Submitted.Closed(String reason) -> throw Problem.closed(reason);
        };
    }

    private static String named(Clash clash) {
        return clash.section() + " `" + clash.id() + "` (" + clash.by().name() + ")";
    }

    private static List<LevelsView> moved(Assessment before, Assessment after) {
        return after.subjects().stream()
                .filter(subject -> !before.assesses(subject.id()) || differs(before, after, subject))
                .map(subject -> LevelsView.of(after, subject))
                .toList();
    }

    private static boolean differs(Assessment before, Assessment after, Subject subject) {
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            for (Answer answer : Answer.values()) {
                if (!before.level(subject.id(), fr, answer).equals(after.level(subject.id(), fr, answer))) {
                    return true;
                }
            }
        }
        return false;
    }
}
