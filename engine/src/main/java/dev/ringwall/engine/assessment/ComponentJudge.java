package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup;
import dev.ringwall.engine.catalog.Rollup.ProofClass;
import dev.ringwall.engine.evidence.ComponentEvidence;
import dev.ringwall.engine.evidence.EvidenceReason;
import dev.ringwall.engine.evidence.Staleness;
import dev.ringwall.engine.evidence.Testimony;
import dev.ringwall.engine.evidence.Weighing;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges rows of IEC 62443-4-2: of a component in its place, and of a product by itself. */
final class ComponentJudge {

    private static final RequirementId DEVELOPMENT_PROCESS = RequirementId.component("CCSC 4");

    private final PlantIndex plant;
    private final Applicability applicability;
    private final ComponentEvidence evidence;
    private final Staleness staleness;
    private final Weighing weighing;
    private final Services services;
    private final Compensations compensations;
    private final Map<RequirementId, ProofClass> proofs = new HashMap<>();

    ComponentJudge(Ground ground) {
        this.plant = ground.plant();
        this.applicability = ground.applicability();
        this.evidence = ground.componentEvidence();
        this.staleness = ground.staleness();
        this.weighing = ground.weighing();
        this.services = ground.services();
        this.compensations = ground.compensations();
        for (Requirement row : ground.catalog().systemRows()) {
            Rollup rollup = row.rollup().orElseThrow();
            rollup.parts().forEach(part -> proofs.put(part, rollup.inForce()));
        }
    }

    /** Which class of proof shows a row in force: that of its counterpart; a setting, the stricter reading, where it has none. */
    private ProofClass proofOf(Requirement row) {
        return proofs.getOrDefault(row.id(), ProofClass.SETTING);
    }

    /** The row of a component in its place, counted as its product's: a service that its maker names is taken as there. */
    Outcome component(Asset asset, Component component, Requirement row, Ask ask) {
        return judge(new Installation(asset, component, row, ask, Optional.empty(), false));
    }

    /** The row of a whole asset: all its components that the row is asked of. */
    Outcome asset(Asset asset, Requirement row, Ask ask) {
        Conjunction all = new Conjunction();
        for (Component component : plant.componentsOf(asset)) {
            all.add(component(asset, component, row, ask));
        }
        return all.result(
                new Fact.Row(row.id()),
                JudgeReason.EVERY_ASSET,
                JudgeReason.SOME_ASSETS_FAIL,
                JudgeReason.SOME_ASSETS_UNKNOWN);
    }

    /**
     * What an asset says of a row of the zone or conduit around it, by its own evidence; empty where no counterpart applies
     * to it.
     *
     * @param boundary the conduit at whose boundary it is judged
     */
    Optional<Outcome> own(Asset asset, Requirement row, Ask ask, Optional<Conduit> boundary) {
        List<Requirement> parts = applicability.partsOf(row);
        Optional<Conduit> bound = boundary.filter(any -> bindsChannels(row));
        Conjunction all = new Conjunction();
        for (Component component : plant.componentsOf(asset)) {
            for (Requirement part : parts) {
                Outcome outcome = judge(new Installation(asset, component, part, ask, bound, true));
                if (!(outcome instanceof Outcome.NotApplicable)) {
                    all.add(outcome);
                }
            }
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(all.result(
                new Fact.Of(asset.id()),
                JudgeReason.ASSET_COVERED,
                JudgeReason.ASSET_FAILS,
                JudgeReason.ASSET_UNKNOWN));
    }

    /** Rows about a boundary, its layout or what runs through it rest on the channels as they were; others do not. */
    static boolean bindsChannels(Requirement row) {
        Rollup rollup = row.rollup().orElseThrow();
        return rollup.way() == Rollup.Way.EDGE
                || rollup.conduit() == Rollup.ConduitScope.CHANNEL
                || rollup.inForce() == ProofClass.LAYOUT;
    }

    /**
     * The answer of an asset with everything that may step in for it: what is said of the whole around it, services, and
     * compensating countermeasures. Of several that carry it, the one that carries furthest.
     *
     * @param own what it says by itself, without help
     * @param spoken what is said of the whole on its behalf, where its own evidence says nothing
     */
    Outcome helped(
            Asset asset, Requirement row, Ask ask, Optional<Conduit> boundary, Outcome own, Optional<Outcome> spoken) {
        if (own instanceof Outcome.Met) {
            return own;
        }
        Optional<Outcome.Met> best = better(met(spoken), services.cover(asset, row, ask));
        if (ask.isHelped() && compensations.names(asset.id())) {
            best = better(best, compensations.of(asset.id(), row.id(), ask.isInForce()));
            best = better(best, met(own(asset, row, ask, boundary)));
        }
        if (best.isPresent()) {
            return best.get();
        }
        return withMissingServices(asset, row, ask, spoken.orElse(own));
    }

    private static Optional<Outcome.Met> met(Optional<Outcome> outcome) {
        return outcome.filter(Outcome.Met.class::isInstance).map(Outcome.Met.class::cast);
    }

    private Outcome withMissingServices(Asset asset, Requirement row, Ask ask, Outcome own) {
        List<Trace> missing = services.missing(asset, row, ask);
        return own instanceof Outcome.Unknown(Trace trace) && !missing.isEmpty()
                ? new Outcome.Unknown(trace.because(missing))
                : own;
    }

    private static Optional<Outcome.Met> better(Optional<Outcome.Met> one, Optional<Outcome.Met> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().upTo().isAtLeast(other.get().upTo()) ? one : other;
    }

    /** Why an asset is not known to be what a product's evidence names; the first of its components that is not. */
    Optional<Trace> unidentified(Evidence piece, Asset asset) {
        return plant.componentsOf(asset).stream()
                .flatMap(component -> evidence.unidentified(piece, asset, component).stream())
                .findFirst();
    }

    /** The row of a product in one version, by what is said of the product alone. */
    Outcome product(Component product, SubjectId id, Requirement row, Ask ask) {
        Optional<Outcome> not = applicability.notAskedOfProduct(product, id, row, ask.isInForce());
        if (not.isPresent()) {
            return not.get();
        }
        List<Testimony> testimonies = evidence.ofProduct(product.installed(), row.id()).stream()
                .filter(testimony -> isHeard(testimony, row))
                .toList();
        return weighing.weigh(testimonies, new OfProduct(id, row, ask, proofOf(row)));
    }

    /** A supplier's word alone does not show how he develops: that takes a certificate or an assessment (CCSC 4). */
    private static boolean isHeard(Testimony testimony, Requirement row) {
        return !row.id().equals(DEVELOPMENT_PROCESS)
                || testimony.isAgainst()
                || testimony.piece().kind() != EvidenceKind.CLAIM;
    }

    private Outcome judge(Installation it) {
        Optional<Outcome> not = applicability.notAsked(it.asset, it.component, it.row, it.ask.isInForce());
        if (not.isPresent()) {
            return not.get();
        }
        if (applicability.typeIsMissing(it.component, it.row)) {
            return new Outcome.Unknown(Trace.of(JudgeReason.TYPE_NOT_SAID, new Fact.Of(it.asset.id())));
        }
        Outcome outcome = weighing.weigh(evidence.about(it.asset, it.component, it.row.id()), it);
        if (outcome instanceof Outcome.Unknown(Trace trace)) {
            List<Trace> more = new ArrayList<>(evidence.near(it.component, it.row.id()));
            more.addAll(evidence.failedSamples(it.asset, it.row.id()));
            outcome = more.isEmpty() ? outcome : new Outcome.Unknown(trace.because(more));
        }
        if (outcome instanceof Outcome.Met || !it.ask.isHelped()) {
            return outcome;
        }
        Outcome plain = outcome;
        return compensations
                .of(it.asset.id(), it.row.id(), it.ask.isInForce())
                .map(Outcome.class::cast)
                .orElse(plain);
    }

    /** A row asked of a component where it is installed. */
    private final class Installation implements Weighing.Question {
        private final Asset asset;
        private final Component component;
        private final Requirement row;
        private final Ask ask;
        private final Optional<Conduit> boundary;
        private final boolean forZone;

        Installation(
                Asset asset,
                Component component,
                Requirement row,
                Ask ask,
                Optional<Conduit> boundary,
                boolean forZone) {
            this.asset = asset;
            this.component = component;
            this.row = row;
            this.ask = ask;
            this.boundary = boundary;
            this.forZone = forZone;
        }

        @Override
        public RequirementId row() {
            return row.id();
        }

        @Override
        public SubjectId subject() {
            return asset.components().isEmpty() ? asset.id() : component.id();
        }

        @Override
        public boolean inForce() {
            return ask.isInForce();
        }

        @Override
        public ProofClass proof() {
            return proofOf(row);
        }

        @Override
        public boolean ofShare() {
            return false;
        }

        @Override
        public Optional<Trace> stale(Evidence piece) {
            Optional<Trace> own = staleness.ofComponent(piece, asset, component, proof());
            return own.isPresent() || boundary.isEmpty() ? own : staleness.ofChannels(piece, boundary.get());
        }

        @Override
        public Optional<Trace> unidentified(Evidence piece) {
            return evidence.unidentified(piece, asset, component);
        }

        @Override
        public Optional<Trace> sampleOf(Evidence piece) {
            return evidence.sampleOf(piece);
        }

        @Override
        public Optional<Trace> serviceMissing(Evidence piece, String serviceKind) {
            if (!forZone || services.reaches(asset, serviceKind)) {
                return Optional.empty();
            }
            return Optional.of(Trace.of(
                    EvidenceReason.SERVICE_NOT_SHOWN,
                    new Fact.Piece(piece.id()),
                    new Fact.Text(serviceKind),
                    new Fact.Of(asset.id())));
        }
    }

    /** A row asked of a product by itself. */
    private record OfProduct(SubjectId subject, Requirement requirement, Ask ask, ProofClass proof)
            implements Weighing.Question {

        @Override
        public RequirementId row() {
            return requirement.id();
        }

        @Override
        public boolean inForce() {
            return ask.isInForce();
        }

        @Override
        public boolean ofShare() {
            return false;
        }

        @Override
        public Optional<Trace> stale(Evidence piece) {
            return Optional.empty();
        }

        @Override
        public Optional<Trace> unidentified(Evidence piece) {
            return Optional.of(
                    Trace.of(EvidenceReason.IDENTITY_NOT_SEEN, new Fact.Piece(piece.id()), new Fact.Of(subject)));
        }

        @Override
        public Optional<Trace> serviceMissing(Evidence piece, String serviceKind) {
            return Optional.empty();
        }
    }
}
