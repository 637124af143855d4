package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.Rollup;
import dev.ringwall.engine.evidence.EvidenceIndex;
import dev.ringwall.engine.evidence.Staleness;
import dev.ringwall.engine.evidence.Testimony;
import dev.ringwall.engine.evidence.Weighing;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges rows of IEC 62443-3-3: how the answer of a zone, conduit or control system follows from its parts, and from what
 * is said of it as a whole. It never looks at levels: a part's own level is irrelevant to the row it answers.
 */
final class SystemJudge {

    private final PlantIndex plant;
    private final EvidenceIndex evidence;
    private final Weighing weighing;
    private final Staleness staleness;
    private final ComponentJudge components;
    private final Services services;
    private final Applicability applicability;
    private final Compensations compensations;
    private final Rollcall rollcall;

    SystemJudge(Ground ground, ComponentJudge components, Rollcall rollcall) {
        this.rollcall = rollcall;
        this.plant = ground.plant();
        this.evidence = ground.evidence();
        this.weighing = ground.weighing();
        this.staleness = ground.staleness();
        this.components = components;
        this.services = ground.services();
        this.applicability = ground.applicability();
        this.compensations = ground.compensations();
    }

    Outcome zone(Zone zone, Requirement row, Ask ask) {
        Optional<Outcome> not = applicability.notAsked(zone, row, ask.isInForce());
        if (not.isPresent()) {
            return not.get();
        }
        Outcome outcome = rollup(row).way() == Rollup.Way.EDGE
                ? edgeOf(zone, row, ask)
                : byParts(Whole.of(zone, plant), row, ask);
        return compensated(zone.id(), row, ask, outcome);
    }

    Outcome conduit(Conduit conduit, Requirement row, Ask ask) {
        Optional<Outcome> not = applicability.notAsked(conduit, row, ask.isInForce());
        if (not.isPresent()) {
            return not.get();
        }
        return compensated(conduit.id(), row, ask, byParts(Whole.of(conduit, boundaryOf(conduit, row)), row, ask));
    }

    /** A control system by itself: its own assets, and what is said of it. It has no conduits of its own. */
    Outcome system(ControlSystem system, Requirement row, Ask ask) {
        return compensated(system.id(), row, ask, byParts(Whole.of(system, plant), row, ask));
    }

    /** What each part of a zone has to say to a row; nothing where the row is not asked. */
    List<Share> shares(Zone zone, Requirement row, Ask ask) {
        if (applicability.notAsked(zone, row, ask.isInForce()).isPresent()) {
            return List.of();
        }
        if (rollup(row).way() != Rollup.Way.EDGE) {
            return shares(Whole.of(zone, plant), row, ask);
        }
        return plant.conduitsOf(zone.id()).stream()
                .map(conduit -> new Share(conduit.id(), conduit(conduit, row, ask)))
                .toList();
    }

    List<Share> shares(Conduit conduit, Requirement row, Ask ask) {
        return applicability.notAsked(conduit, row, ask.isInForce()).isPresent()
                ? List.of()
                : shares(Whole.of(conduit, boundaryOf(conduit, row)), row, ask);
    }

    List<Share> shares(ControlSystem system, Requirement row, Ask ask) {
        return shares(Whole.of(system, plant), row, ask);
    }

    private List<Share> shares(Whole whole, Requirement row, Ask ask) {
        List<Share> shares = new ArrayList<>();
        boolean byAssets = rollup(row).way() != Rollup.Way.ZONE;
        if (byAssets) {
            for (Asset asset : whole.assets()) {
                part(whole, asset, row, ask).ifPresent(outcome -> shares.add(new Share(asset.id(), outcome)));
            }
        }
        if (byAssets && shares.isEmpty()) {
            shares.add(new Share(whole.id(), ofNobody(whole, row, ask)));
        } else if (rollup(row).way() == Rollup.Way.JOIN || !byAssets) {
            shares.add(new Share(whole.id(), share(whole, row, ask)));
        }
        return shares;
    }

    private static Rollup rollup(Requirement row) {
        return row.rollup().orElseThrow();
    }

    private Outcome compensated(SubjectId subject, Requirement row, Ask ask, Outcome own) {
        if (!ask.isHelped() || (own instanceof Outcome.Met met && !met.helped())) {
            return own;
        }
        Optional<Outcome.Met> help = compensations.of(subject, row.id(), ask.isInForce());
        if (own instanceof Outcome.Met met
                && help.isPresent()
                && met.upTo().isAtLeast(help.get().upTo())) {
            return own;
        }
        return help.map(Outcome.class::cast).orElse(own);
    }

    /** Who answers for a conduit: at its boundary, the network devices in it, else the assets that end it; otherwise all it holds. */
    private List<Asset> boundaryOf(Conduit conduit, Requirement row) {
        List<Asset> inside = plant.assetsOf(conduit.id());
        if (rollup(row).way() != Rollup.Way.EDGE) {
            return inside;
        }
        List<Asset> devices = inside.stream()
                .filter(asset -> plant.isOfType(asset, ComponentType.NETWORK_DEVICE))
                .toList();
        return devices.isEmpty()
                ? conduit.terminatedBy().stream()
                        .flatMap(id -> plant.asset(id).stream())
                        .toList()
                : devices;
    }

    private Outcome edgeOf(Zone zone, Requirement row, Ask ask) {
        List<Conduit> conduits = plant.conduitsOf(zone.id());
        if (conduits.isEmpty()) {
            return withoutConduit(zone, row, ask);
        }
        Conjunction all = new Conjunction();
        for (Conduit conduit : conduits) {
            all.add(conduit(conduit, row, ask));
        }
        Outcome byConduits = all.result(
                new Fact.Row(row.id()),
                JudgeReason.EVERY_CONDUIT,
                JudgeReason.CONDUIT_FAILS,
                JudgeReason.CONDUIT_UNKNOWN);
        return withWhatIsSaidAgainst(Whole.of(zone, plant), row, ask, byConduits);
    }

    /** Nothing joins the zone: its boundary rows are not applicable; in force only when somebody looked. */
    private Outcome withoutConduit(Zone zone, Requirement row, Ask ask) {
        Trace none = Trace.of(JudgeReason.NO_CONDUIT, new Fact.Of(zone.id()));
        if (!ask.isInForce()) {
            return new Outcome.NotApplicable(none);
        }
        return plant.plant().conditions().stream()
                .filter(statement -> isObservedAlone(statement, zone, evidence.day()))
                .findFirst()
                .<Outcome>map(statement -> new Outcome.NotApplicable(none.because(Trace.of(
                        JudgeReason.CONDITION_STATED,
                        new Fact.Stated(statement.id()),
                        new Fact.Text(statement.signature().by()),
                        new Fact.Day(statement.signature().date())))))
                .orElseGet(() -> new Outcome.Unknown(
                        Trace.of(JudgeReason.NO_CONDUIT_NOT_CHECKED, new Fact.Of(zone.id()), new Fact.Row(row.id()))));
    }

    static boolean isObservedAlone(ConditionStatement statement, Zone zone, LocalDate day) {
        return statement.condition() == Condition.CONDUIT
                && !statement.present()
                && statement.observed()
                && statement.subjects().contains(zone.id())
                && statement.signature().holdsOn(day);
    }

    private Outcome byParts(Whole whole, Requirement row, Ask ask) {
        Outcome outcome = switch (rollup(row).way()) {
            case EACH, EDGE -> parts(whole, row, ask);
            case JOIN -> Conjunction.of(parts(whole, row, ask), share(whole, row, ask));
            case ZONE -> share(whole, row, ask);
        };
        return withWhatIsSaidAgainst(whole, row, ask, outcome);
    }

    /** The AND over the assets that a counterpart applies to; over none of them, what is said of the whole. */
    private Outcome parts(Whole whole, Requirement row, Ask ask) {
        Optional<Rollcall.Roll> known = rollcall.call(whole, row, ask);
        if (known.isPresent()) {
            return told(known.get(), whole, row, ask);
        }
        Conjunction all = new Conjunction();
        for (Asset asset : whole.assets()) {
            part(whole, asset, row, ask).ifPresent(all::add);
        }
        if (all.isEmpty()) {
            return ofNobody(whole, row, ask);
        }
        return all.result(
                new Fact.Row(row.id()),
                JudgeReason.EVERY_ASSET,
                JudgeReason.SOME_ASSETS_FAIL,
                JudgeReason.SOME_ASSETS_UNKNOWN);
    }

    private Optional<Outcome> part(Whole whole, Asset asset, Requirement row, Ask ask) {
        return components
                .own(asset, row, ask.unaided(), whole.conduit())
                .map(own -> components.helped(
                        asset, row, ask, whole.conduit(), own, spokenFor(whole, asset, row, ask, own)));
    }

    /** The same where it is known how each asset answers: only those told of are judged. */
    private Outcome told(Rollcall.Roll roll, Whole whole, Requirement row, Ask ask) {
        List<Trace> because = new ArrayList<>();
        for (Asset asset : roll.first()) {
            part(whole, asset, row, ask).ifPresent(outcome -> because.add(outcome.trace()));
        }
        if (roll.deciding() > roll.first().size()) {
            because.add(Trace.of(
                    JudgeReason.AND_MORE,
                    new Fact.Count(roll.deciding() - roll.first().size())));
        }
        Fact of = new Fact.Row(row.id());
        Fact deciding = new Fact.Count(roll.deciding());
        Fact asked = new Fact.Count(roll.asked());
        return switch (roll.status()) {
            case NOT_APPLICABLE -> ofNobody(whole, row, ask);
            case NOT_MET ->
                new Outcome.NotMet(new Trace(JudgeReason.SOME_ASSETS_FAIL, List.of(of, deciding, asked), because));
            case UNKNOWN ->
                new Outcome.Unknown(new Trace(JudgeReason.SOME_ASSETS_UNKNOWN, List.of(of, deciding, asked), because));
            case MET ->
                new Outcome.Met(
                        new Trace(JudgeReason.EVERY_ASSET, List.of(of, asked), because),
                        roll.upTo(),
                        roll.helped(),
                        roll.claimed());
        };
    }

    private Outcome ofNobody(Whole whole, Requirement row, Ask ask) {
        // At a boundary without a device, the conduit itself is what a design document can show.
        boolean isEdge = rollup(row).way() == Rollup.Way.EDGE;
        Outcome said = weighing.weigh(
                Voices.ofWhole(whole, row, evidence, plant),
                new WholeQuestion(whole, row, ask, isEdge, Optional.empty()));
        Trace nobody = Trace.of(
                isEdge ? JudgeReason.NO_BOUNDARY_DEVICE : JudgeReason.NO_ASSET_TO_ASK,
                new Fact.Row(row.id()),
                new Fact.Of(whole.id()));
        return said instanceof Outcome.Unknown(Trace trace) ? new Outcome.Unknown(nobody.because(trace)) : said;
    }

    /** Evidence on the whole speaks for an asset that has no answer of its own; it never overrides one. */
    private Optional<Outcome> spokenFor(Whole whole, Asset asset, Requirement row, Ask ask, Outcome own) {
        if (!(own instanceof Outcome.Unknown(Trace trace)) || Traces.mentionsFadedAgainst(trace)) {
            return Optional.empty();
        }
        List<Testimony> testimonies = Voices.forAsset(whole, asset, row, evidence, plant, staleness);
        if (testimonies.isEmpty()) {
            return Optional.empty();
        }
        Outcome said = weighing.weigh(testimonies, new WholeQuestion(whole, row, ask, false, Optional.of(asset)));
        return Optional.of(
                switch (said) {
                    case Outcome.Met met ->
                        met.because(Trace.of(JudgeReason.SPOKEN_FOR, new Fact.Of(asset.id()), new Fact.Of(whole.id())));
                    case Outcome.Unknown(Trace more) -> new Outcome.Unknown(trace.because(more));
                    case Outcome.NotMet not -> not;
                    case Outcome.NotApplicable not -> own;
                });
    }

    /** The system's own share of a row: evidence on the subject, or a service that all its assets use. */
    private Outcome share(Whole whole, Requirement row, Ask ask) {
        Outcome said = weighing.weigh(
                Voices.ofWhole(whole, row, evidence, plant),
                new WholeQuestion(whole, row, ask, true, Optional.empty()));
        return switch (said) {
            case Outcome.Met met ->
                met.because(Trace.of(JudgeReason.SYSTEM_SHARE_SHOWN, new Fact.Row(row.id()), new Fact.Of(whole.id())));
            case Outcome.Unknown(Trace trace) ->
                byService(whole, row, ask)
                        .orElseGet(() -> new Outcome.Unknown(Trace.of(
                                        JudgeReason.SYSTEM_SHARE_MISSING,
                                        new Fact.Row(row.id()),
                                        new Fact.Of(whole.id()))
                                .because(trace)));
            case Outcome.NotMet not -> not;
            case Outcome.NotApplicable not -> not;
        };
    }

    private Optional<Outcome> byService(Whole whole, Requirement row, Ask ask) {
        if (!Services.mayBeAService(row)) {
            return Optional.empty();
        }
        Conjunction all = new Conjunction();
        for (Asset asset : whole.assets()) {
            Optional<Outcome.Met> cover =
                    isAsked(asset, row, ask, whole) ? services.cover(asset, row, ask) : Optional.empty();
            if (isAsked(asset, row, ask, whole)) {
                if (cover.isEmpty()) {
                    return Optional.empty();
                }
                all.add(cover.get());
            }
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.result(
                        new Fact.Row(row.id()),
                        JudgeReason.EVERY_ASSET,
                        JudgeReason.SOME_ASSETS_FAIL,
                        JudgeReason.SOME_ASSETS_UNKNOWN));
    }

    /** A row with counterparts is asked of the assets they apply to; a row without, of every asset. */
    private boolean isAsked(Asset asset, Requirement row, Ask ask, Whole whole) {
        return rollup(row).parts().isEmpty()
                || components.own(asset, row, ask, whole.conduit()).isPresent();
    }

    /**
     * What an audit said against the whole stands, whatever its parts say for themselves: for one subject, row and answer
     * against beats for.
     */
    private Outcome withWhatIsSaidAgainst(Whole whole, Requirement row, Ask ask, Outcome outcome) {
        if (!(outcome instanceof Outcome.Met)) {
            return outcome;
        }
        List<Testimony> testimonies = Voices.ofWhole(whole, row, evidence, plant);
        if (testimonies.stream().noneMatch(Testimony::isAgainst)) {
            return outcome;
        }
        Outcome said = weighing.weigh(testimonies, new WholeQuestion(whole, row, ask, true, Optional.empty()));
        return switch (said) {
            case Outcome.NotMet not -> not;
            case Outcome.Unknown(Trace trace) when Traces.mentionsFadedAgainst(trace) -> said;
            case Outcome.Unknown any -> outcome;
            case Outcome.Met any -> outcome;
            case Outcome.NotApplicable any -> outcome;
        };
    }

    /** An asset that offers a service, asked for a row itself: its counterpart, else what is said of it for that very row. */
    Outcome provider(Asset provider, Requirement row, Ask ask) {
        return components
                .own(provider, row, ask.unaided(), Optional.empty())
                .map(own -> components.helped(provider, row, ask, Optional.empty(), own, Optional.empty()))
                .orElseGet(() -> weighing.weigh(
                        evidence.about(provider.id(), row.id()),
                        new WholeQuestion(Whole.of(provider), row, ask, true, Optional.of(provider))));
    }

    /** A row asked of a zone, conduit or system as a whole, or of it on behalf of one asset. */
    private final class WholeQuestion implements Weighing.Question {
        private final Whole whole;
        private final Requirement row;
        private final Ask ask;
        private final boolean share;
        private final Optional<Asset> asset;

        WholeQuestion(Whole whole, Requirement row, Ask ask, boolean share, Optional<Asset> asset) {
            this.whole = whole;
            this.row = row;
            this.ask = ask;
            this.share = share;
            this.asset = asset;
        }

        @Override
        public dev.ringwall.engine.catalog.RequirementId row() {
            return row.id();
        }

        @Override
        public SubjectId subject() {
            return whole.id();
        }

        @Override
        public boolean inForce() {
            return ask.isInForce();
        }

        @Override
        public Rollup.ProofClass proof() {
            return rollup(row).inForce();
        }

        @Override
        public boolean ofShare() {
            return share;
        }

        @Override
        public Optional<Trace> stale(dev.ringwall.engine.model.Evidence piece) {
            Optional<Trace> byAsset = asset.stream()
                    .flatMap(each -> plant.componentsOf(each).stream()
                            .flatMap(component -> staleness.ofComponent(piece, each, component, proof()).stream()))
                    .findFirst();
            if (byAsset.isPresent()) {
                return byAsset;
            }
            if (whole.conduit().isPresent() && ComponentJudge.bindsChannels(row)) {
                return staleness.ofChannels(piece, whole.conduit().get());
            }
            return whole.zone().isPresent() && proof() == Rollup.ProofClass.LAYOUT
                    ? staleness.ofLayout(piece, whole.zone().get())
                    : Optional.empty();
        }

        @Override
        public Optional<Trace> unidentified(dev.ringwall.engine.model.Evidence piece) {
            return asset.map(each -> components.unidentified(piece, each))
                    .orElseGet(() -> Optional.of(Trace.of(
                            dev.ringwall.engine.evidence.EvidenceReason.IDENTITY_NOT_SEEN,
                            new Fact.Piece(piece.id()),
                            new Fact.Of(whole.id()))));
        }

        @Override
        public Optional<Trace> serviceMissing(dev.ringwall.engine.model.Evidence piece, String serviceKind) {
            return asset.filter(each -> services.reaches(each, serviceKind)).isPresent()
                    ? Optional.empty()
                    : Optional.of(Trace.of(
                            dev.ringwall.engine.evidence.EvidenceReason.SERVICE_NOT_SHOWN,
                            new Fact.Piece(piece.id()),
                            new Fact.Text(serviceKind),
                            new Fact.Of(whole.id())));
        }
    }
}
