package dev.ringwall.engine.evidence;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup.ProofClass;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Evidence.Aspect;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Settings;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers the question: what do the pieces of evidence about one row of one subject say together, on one day?
 *
 * <p>Against beats for. What was said against and has since expired or gone stale leaves the row unknown until something
 * newer is seen; older evidence for does not come back. So an answer never improves because a piece grew old: newer means
 * dated after the last day of a piece that expired, and seen on what is installed today where the piece went stale.
 */
public final class Weighing {

    private final Settings settings;
    private final AsOf asOf;

    public Weighing(Settings settings, LocalDate day) {
        this(settings, new AsOf(day));
    }

    public Weighing(Settings settings, AsOf asOf) {
        this.settings = settings;
        this.asOf = asOf;
    }

    /** Who asks, and what would make a piece unfit to answer. */
    public interface Question {

        RequirementId row();

        SubjectId subject();

        /** In force, or able. */
        boolean inForce();

        ProofClass proof();

        /** Whether the system's own share is asked, which a design document can show able. */
        boolean ofShare();

        /** Why what the piece rested on is no longer so. */
        Optional<Trace> stale(Evidence piece);

        /** Why it is not known that the installed thing is what a product's evidence names. */
        Optional<Trace> unidentified(Evidence piece);

        /** Why the service that a supplier's answer needs does not reach the subject. */
        Optional<Trace> serviceMissing(Evidence piece, String serviceKind);

        /** How many of a group's members were seen, for evidence that rests on a sample. */
        default Optional<Trace> sampleOf(Evidence piece) {
            return Optional.empty();
        }
    }

    /** Never not applicable: that is for the row and its subject to say. */
    public Outcome weigh(List<Testimony> testimonies, Question question) {
        if (testimonies.isEmpty()) {
            return new Outcome.Unknown(nothingSaid(question));
        }
        List<Faded> faded = new ArrayList<>();
        Optional<Testimony> against = Optional.empty();
        for (Testimony testimony : testimonies) {
            if (!testimony.isAgainst() || !mattersAgainst(testimony, question)) {
                continue;
            }
            Optional<Trace> unfit = fading(testimony.piece(), question);
            if (unfit.isPresent()) {
                faded.add(new Faded(testimony, unfit.get()));
            } else if (against.isEmpty()
                    || isStronger(testimony.piece(), against.get().piece())) {
                against = Optional.of(testimony);
            }
        }
        return against.<Outcome>map(testimony -> new Outcome.NotMet(against(testimony)))
                .orElseGet(() -> favourable(testimonies, faded, question));
    }

    private record Faded(Testimony testimony, Trace because) {}

    private Outcome favourable(List<Testimony> testimonies, List<Faded> faded, Question question) {
        List<Trace> missing = new ArrayList<>();
        List<Testimony> usable = new ArrayList<>();
        for (Testimony testimony : testimonies) {
            if (!testimony.isAgainst()) {
                unusable(testimony, question).ifPresentOrElse(missing::add, () -> usable.add(testimony));
            }
        }
        for (Faded each : faded) {
            if (usable.stream().noneMatch(newer -> overcomes(newer, each, question))) {
                Testimony old = each.testimony();
                Trace trace = Trace.of(
                        EvidenceReason.AGAINST_FADED,
                        new Fact.Row(old.statement().row()),
                        new Fact.Piece(old.piece().id()),
                        new Fact.Day(old.piece().date()));
                return new Outcome.Unknown(trace.because(each.because()));
            }
        }
        if (usable.isEmpty()) {
            return new Outcome.Unknown(nothingSaid(question).because(missing));
        }
        return strongest(usable, question);
    }

    private static Outcome strongest(List<Testimony> usable, Question question) {
        Testimony best = usable.getFirst();
        for (Testimony each : usable) {
            best = isStronger(each.piece(), best.piece()) ? each : best;
        }
        return new Outcome.Met(
                favour(best, question),
                dev.ringwall.engine.catalog.SecurityLevel.SL_4,
                false,
                best.piece().kind() == EvidenceKind.CLAIM);
    }

    /** Anything more than a claim, then what was said last: it may be what settled an older piece against. */
    private static boolean isStronger(Evidence one, Evidence other) {
        boolean claim = one.kind() == EvidenceKind.CLAIM;
        boolean otherClaim = other.kind() == EvidenceKind.CLAIM;
        return claim == otherClaim ? one.date().isAfter(other.date()) : otherClaim;
    }

    private static boolean mattersAgainst(Testimony testimony, Question question) {
        Evidence piece = testimony.piece();
        if (piece.kind() == EvidenceKind.PROCEDURE) {
            return false;
        }
        return question.inForce() || testimony.isAgainstCapability();
    }

    private Optional<Trace> fading(Evidence piece, Question question) {
        if (Validity.isExpired(piece, settings, asOf.day())) {
            return Optional.of(expired(piece));
        }
        return question.stale(piece);
    }

    private Trace expired(Evidence piece) {
        return Trace.of(
                EvidenceReason.EXPIRED,
                new Fact.Piece(piece.id()),
                new Fact.Day(Validity.lastDay(piece, settings).orElse(asOf.day())));
    }

    private boolean overcomes(Testimony newer, Faded faded, Question question) {
        Evidence old = faded.testimony().piece();
        LocalDate made = newer.piece().date();
        boolean afterItsEnd = Validity.lastDay(old, settings)
                .map(last -> last.isBefore(asOf.day()) && made.isAfter(last))
                .orElse(false);
        boolean seenSince =
                question.stale(old).isPresent() && newer.piece().kind().isSeenAtPlant() && made.isAfter(old.date());
        return afterItsEnd || seenSince;
    }

    private Optional<Trace> unusable(Testimony testimony, Question question) {
        Evidence piece = testimony.piece();
        if (question.inForce()
                && testimony.statement().means() == Statement.Means.CONFIGURED
                && !piece.kind().isSeenAtPlant()) {
            return Optional.of(settingNotSeen(testimony));
        }
        if (!isEnough(piece, question)) {
            return Optional.of(
                    Trace.of(EvidenceReason.KIND_NOT_ENOUGH, new Fact.Piece(piece.id()), new Fact.Kind(piece.kind())));
        }
        Optional<Trace> fading = fading(piece, question);
        if (fading.isPresent()) {
            return fading;
        }
        if (question.inForce() && piece.kind().isOfProduct()) {
            return installedAsNamed(testimony, question);
        }
        if (testimony.statement().means() == Statement.Means.INTEGRATION) {
            return question.serviceMissing(piece, testimony.statement().detail());
        }
        return Optional.empty();
    }

    /** What a supplier says of a product shows it in force only where it works by itself and is known to be installed. */
    private static Optional<Trace> installedAsNamed(Testimony testimony, Question question) {
        Statement statement = testimony.statement();
        return switch (statement.means()) {
            case DIRECT -> question.unidentified(testimony.piece());
            case CONFIGURED -> Optional.of(settingNotSeen(testimony));
            case INTEGRATION, NOT_RELEVANT ->
                Optional.of(Trace.of(
                        EvidenceReason.KIND_NOT_ENOUGH,
                        new Fact.Piece(testimony.piece().id()),
                        new Fact.Kind(testimony.piece().kind())));
        };
    }

    private static Trace settingNotSeen(Testimony testimony) {
        return Trace.of(
                EvidenceReason.SETTING_NOT_SEEN,
                new Fact.Piece(testimony.piece().id()),
                new Fact.Text(testimony.statement().detail()));
    }

    private boolean isEnough(Evidence piece, Question question) {
        return question.inForce() ? showsInForce(piece, question) : showsAble(piece, question);
    }

    private static boolean showsAble(Evidence piece, Question question) {
        return switch (piece.kind()) {
            case CLAIM, CERTIFICATE, LAB_TEST, CONFIGURATION, SITE_TEST, OBSERVATION, ACTIVITY -> true;
            case DESIGN_DOCUMENT -> question.ofShare();
            case PROCEDURE -> false;
        };
    }

    private boolean showsInForce(Evidence piece, Question question) {
        ProofClass proof = question.proof();
        boolean operates = piece.aspect() == Aspect.OPERATION;
        return switch (piece.kind()) {
            case CLAIM, CERTIFICATE, LAB_TEST ->
                proof == ProofClass.BUILT_IN && strength(piece.kind()) >= strength(settings.builtInNeeds());
            case DESIGN_DOCUMENT, PROCEDURE -> false;
            case CONFIGURATION, OBSERVATION -> operates && (proof == ProofClass.SETTING || proof == ProofClass.LAYOUT);
            case SITE_TEST -> operates;
            case ACTIVITY -> operates && proof == ProofClass.ACTIVITY;
        };
    }

    private static int strength(EvidenceKind kind) {
        return kind == EvidenceKind.CLAIM ? 0 : 1;
    }

    private static Trace nothingSaid(Question question) {
        return Trace.of(EvidenceReason.NOTHING_SAID, new Fact.Row(question.row()), new Fact.Of(question.subject()));
    }

    private static Trace against(Testimony testimony) {
        Evidence piece = testimony.piece();
        Statement statement = testimony.statement();
        if (statement.means() == Statement.Means.NOT_RELEVANT) {
            return Trace.of(
                    EvidenceReason.SAID_NOT_RELEVANT,
                    new Fact.Row(statement.row()),
                    new Fact.Piece(piece.id()),
                    new Fact.Text(statement.detail()));
        }
        return Trace.of(
                EvidenceReason.SAID_AGAINST,
                new Fact.Row(statement.row()),
                new Fact.Piece(piece.id()),
                new Fact.Text(piece.author()),
                new Fact.Day(piece.date()));
    }

    private static Trace favour(Testimony testimony, Question question) {
        Trace said = said(testimony, question);
        return question.sampleOf(testimony.piece()).map(said::because).orElse(said);
    }

    private static Trace said(Testimony testimony, Question question) {
        Evidence piece = testimony.piece();
        Statement statement = testimony.statement();
        Fact row = new Fact.Row(question.row());
        Fact id = new Fact.Piece(piece.id());
        Fact author = new Fact.Text(piece.author());
        return switch (statement.means()) {
            case DIRECT, NOT_RELEVANT -> Trace.of(EvidenceReason.SAID_FOR, row, id, author, new Fact.Day(piece.date()));
            case CONFIGURED ->
                Trace.of(
                        EvidenceReason.SAID_FOR_WHEN_CONFIGURED,
                        row,
                        id,
                        author,
                        new Fact.Day(piece.date()),
                        new Fact.Text(statement.detail()));
            case INTEGRATION ->
                Trace.of(EvidenceReason.SAID_FOR_WITH_SERVICE, row, id, author, new Fact.Text(statement.detail()));
        };
    }
}
