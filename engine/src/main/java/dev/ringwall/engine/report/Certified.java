package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.SystemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One certificate on a plant's file, and what is installed there that it is about. */
record Certified(Evidence piece, State state, List<Dependent> dependents) {

    /** How a certificate stands on a day, what needs somebody first. */
    enum State {
        WITHDRAWN,
        EXPIRED,
        ENDS_SOON,
        NO_END,
        HOLDS,
        NOT_YET;

        private static State of(Evidence piece, LocalDate day) {
            if (piece.withdrawn().filter(word -> !word.date().isAfter(day)).isPresent()) {
                return WITHDRAWN;
            }
            if (piece.date().isAfter(day)) {
                return NOT_YET;
            }
            return switch (Acceptance.State.of(piece.validUntil(), day)) {
                case EXPIRED -> EXPIRED;
                case ENDS_SOON -> ENDS_SOON;
                case NO_END -> NO_END;
                case HOLDS -> HOLDS;
                case NOT_YET -> NOT_YET;
            };
        }
    }

    /** Whether a certificate is about what is installed. */
    enum Fit {
        THIS_VERSION,
        /** It counts for nothing. */
        OTHER_VERSION,
        /** Nobody said which version is installed: it counts for nothing until somebody does. */
        VERSION_NOT_SAID,
        /** A certificate of a system or an asset, which names no version. */
        BY_NAME
    }

    /** Something installed that a certificate is about. */
    record Dependent(SubjectId subject, Optional<String> version, Fit fit) {}

    Certified {
        dependents = List.copyOf(dependents);
    }

    /** Every certificate of a plant, what needs somebody first. */
    static List<Certified> of(PlantIndex index, LocalDate day) {
        return index.plant().evidence().stream()
                .filter(piece -> piece.kind() == EvidenceKind.CERTIFICATE)
                .map(piece -> new Certified(piece, State.of(piece, day), dependents(piece, index)))
                .sorted(Comparator.comparing(Certified::state)
                        .thenComparing(each -> each.piece().validUntil().orElse(LocalDate.MAX))
                        .thenComparing(each -> each.piece().id().value()))
                .toList();
    }

    int count(Fit... fits) {
        return Math.toIntExact(dependents.stream()
                .filter(each -> List.of(fits).contains(each.fit()))
                .count());
    }

    private static List<Dependent> dependents(Evidence piece, PlantIndex index) {
        return switch (piece.subject()) {
            case ProductId product -> installed(piece, product, index);
            case SystemId system ->
                index.plant().systems().stream()
                        .filter(each -> each.id().equals(system))
                        .map(ControlSystem::assets)
                        .flatMap(List::stream)
                        .sorted()
                        .map(Certified::byName)
                        .toList();
            case SubjectId other -> List.of(byName(other));
        };
    }

    private static Dependent byName(SubjectId subject) {
        return new Dependent(subject, Optional.empty(), Fit.BY_NAME);
    }

    private static List<Dependent> installed(Evidence piece, ProductId product, PlantIndex index) {
        List<Dependent> dependents = new ArrayList<>();
        for (AssetId id : index.holdersOf(product).stream().sorted().toList()) {
            Asset asset = index.asset(id).orElseThrow();
            for (Component component : index.componentsOf(asset)) {
                if (component.installed().product().filter(product::equals).isPresent()) {
                    Optional<String> version = component.installed().version();
                    SubjectId subject = asset.components().isEmpty() ? id : component.id();
                    dependents.add(new Dependent(subject, version, fit(piece, version)));
                }
            }
        }
        return dependents;
    }

    private static Fit fit(Evidence piece, Optional<String> version) {
        if (version.isEmpty()) {
            return Fit.VERSION_NOT_SAID;
        }
        return piece.versions().filter(range -> range.holds(version.get())).isPresent()
                ? Fit.THIS_VERSION
                : Fit.OTHER_VERSION;
    }
}
