package dev.ringwall.engine.evidence;

import dev.ringwall.engine.catalog.Rollup.ProofClass;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.GroupId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers the question: is what a piece of evidence rested on still so? Only what was seen at the plant goes stale; a
 * claim is bound by its range of versions, a record of an activity by its age.
 *
 * <p>A value that the plant has today and the evidence did not write down is a difference too, unless the plant says that
 * nothing changed since: whether it is the same is unknown, and unknown is never good.
 */
public final class Staleness {

    private final PlantIndex plant;

    public Staleness(PlantIndex plant) {
        this.plant = plant;
    }

    /** Why a piece no longer speaks for a component, if it does not. */
    public Optional<Trace> ofComponent(Evidence piece, Asset asset, Component component, ProofClass proof) {
        if (!piece.kind().isSeenAtPlant() || proof == ProofClass.ACTIVITY || wasUnchanged(asset, piece.date())) {
            return Optional.empty();
        }
        boolean ofVersion = proof != ProofClass.LAYOUT || isBoundary(asset);
        if (ofVersion && !(piece.subject() instanceof GroupId)) {
            Optional<Trace> version = version(piece, component);
            if (version.isPresent()) {
                return version;
            }
        }
        if (piece.kind() == EvidenceKind.CONFIGURATION && proof != ProofClass.BUILT_IN) {
            Optional<Trace> baseline = baseline(piece, component);
            if (baseline.isPresent()) {
                return baseline;
            }
        }
        return proof == ProofClass.LAYOUT ? zone(piece, asset) : Optional.empty();
    }

    private Optional<Trace> version(Evidence piece, Component component) {
        Optional<String> today = component.installed().version();
        Optional<String> then = Optional.ofNullable(versionThen(piece, component));
        if (Objects.equals(today, then)) {
            return Optional.empty();
        }
        if (then.isEmpty()) {
            return Optional.of(Trace.of(
                    EvidenceReason.BASIS_NOT_RECORDED, new Fact.Piece(piece.id()), new Fact.Of(subject(component))));
        }
        return Optional.of(Trace.of(
                EvidenceReason.VERSION_CHANGED,
                new Fact.Piece(piece.id()),
                new Fact.Of(subject(component)),
                new Fact.Text(then.get()),
                new Fact.Text(today.orElse("?"))));
    }

    private static @org.jspecify.annotations.Nullable String versionThen(Evidence piece, Component component) {
        var versions = piece.basis().versions();
        String ofComponent = versions.get(component.id().value());
        if (ofComponent != null) {
            return ofComponent;
        }
        String ofAsset = versions.get(component.id().asset().value());
        return ofAsset != null ? ofAsset : piece.basis().version().orElse(null);
    }

    private static Optional<Trace> baseline(Evidence piece, Component component) {
        Optional<String> today = component.installed().baseline();
        if (piece.subject() instanceof GroupId || today.equals(piece.basis().baseline())) {
            return Optional.empty();
        }
        EvidenceReason reason = piece.basis().baseline().isEmpty()
                ? EvidenceReason.BASIS_NOT_RECORDED
                : EvidenceReason.BASELINE_CHANGED;
        return Optional.of(Trace.of(reason, new Fact.Piece(piece.id()), new Fact.Of(subject(component))));
    }

    private static Optional<Trace> zone(Evidence piece, Asset asset) {
        Optional<ZoneId> today =
                asset.home() instanceof Home.InZone(ZoneId zone) ? Optional.of(zone) : Optional.empty();
        if (piece.basis().zone().equals(today)) {
            return Optional.empty();
        }
        EvidenceReason reason =
                piece.basis().zone().isEmpty() ? EvidenceReason.BASIS_NOT_RECORDED : EvidenceReason.ZONE_CHANGED;
        return Optional.of(Trace.of(reason, new Fact.Piece(piece.id()), new Fact.Of(asset.id())));
    }

    /** Why a piece about the boundary no longer speaks for a conduit: a channel came, or one was widened. */
    public Optional<Trace> ofChannels(Evidence piece, Conduit conduit) {
        if (!piece.kind().isSeenAtPlant() || isOnOrBefore(conduit.unchangedSince(), piece.date())) {
            return Optional.empty();
        }
        if (piece.basis().channels().isEmpty()) {
            return conduit.channels().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Trace.of(
                            EvidenceReason.BASIS_NOT_RECORDED, new Fact.Piece(piece.id()), new Fact.Of(conduit.id())));
        }
        List<String> then = piece.basis().channels().get();
        for (Channel channel : conduit.channels()) {
            if (!then.contains(channel.signature())) {
                return Optional.of(Trace.of(
                        EvidenceReason.CHANNEL_WIDENED, new Fact.Piece(piece.id()), new Fact.Through(channel.id())));
            }
        }
        return Optional.empty();
    }

    /** Why a piece about a zone's layout no longer holds: an asset that reaches outside came after it. */
    public Optional<Trace> ofLayout(Evidence piece, Zone zone) {
        if (!piece.kind().isSeenAtPlant()) {
            return Optional.empty();
        }
        for (Asset asset : plant.assetsOf(zone.id())) {
            if (reachesOutside(asset) && !wasMember(piece, asset)) {
                return Optional.of(Trace.of(
                        EvidenceReason.OUTSIDE_INTERFACE_ADDED, new Fact.Piece(piece.id()), new Fact.Of(asset.id())));
            }
        }
        return Optional.empty();
    }

    /** Why a piece about the use of a service no longer holds. */
    public Optional<Trace> ofService(Evidence piece, Service service) {
        boolean same = piece.basis().carrier().equals(Optional.of(Carriers.signature(service, plant)))
                || Carriers.unchangedSince(service, plant, piece.date());
        return same ? Optional.empty() : Optional.of(carrierChanged(piece, new Fact.Of(service.id())));
    }

    /** Why a piece about a countermeasure at work no longer holds. */
    public Optional<Trace> ofCountermeasure(Evidence piece, Countermeasure measure) {
        boolean same = piece.basis().carrier().equals(Optional.of(Carriers.signature(measure, plant)))
                || Carriers.unchangedSince(measure, plant, piece.date());
        return same ? Optional.empty() : Optional.of(carrierChanged(piece, new Fact.Of(measure.id())));
    }

    private static Trace carrierChanged(Evidence piece, Fact what) {
        EvidenceReason reason =
                piece.basis().carrier().isEmpty() ? EvidenceReason.BASIS_NOT_RECORDED : EvidenceReason.CARRIER_CHANGED;
        return Trace.of(reason, new Fact.Piece(piece.id()), what);
    }

    /** Whether a piece on a zone, conduit or system speaks for an asset: named in its scope, else known to be there then. */
    public boolean wasMember(Evidence piece, Asset asset) {
        return piece.scope().map(scope -> scope.contains(asset.id())).orElse(wasUnchanged(asset, piece.date()));
    }

    private static boolean wasUnchanged(Asset asset, LocalDate date) {
        return isOnOrBefore(asset.unchangedSince(), date);
    }

    private static boolean isOnOrBefore(Optional<LocalDate> since, LocalDate date) {
        return since.isPresent() && !since.get().isAfter(date);
    }

    private boolean isBoundary(Asset asset) {
        return asset.home() instanceof Home.InConduit
                || !plant.terminatedBy(asset.id()).isEmpty();
    }

    /** Whether an asset has a way out of its zone: what was seen of a layout rests on which ones do. */
    public boolean reachesOutside(Asset asset) {
        return asset.traits().external().isYes() || isBoundary(asset) || isEndOfChannel(asset.id());
    }

    private boolean isEndOfChannel(AssetId asset) {
        return plant.endsOfChannels().contains(asset);
    }

    private static dev.ringwall.engine.model.SubjectId subject(Component component) {
        return component.id().asset();
    }
}
