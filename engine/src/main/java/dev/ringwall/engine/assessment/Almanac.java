package dev.ringwall.engine.assessment;

import dev.ringwall.engine.evidence.Validity;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Settings;
import dev.ringwall.engine.model.Signature;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** On which days something begins or ends by itself, so that a day that passes touches only what it changes. */
final class Almanac {

    private final Settings settings;
    private final NavigableMap<LocalDate, Events> days = new TreeMap<>();

    /** Days on which countermeasures or ratings of risk begin or end. */
    private final NavigableMap<LocalDate, Boolean> alone = new TreeMap<>();

    /** What begins or ends. */
    static final class Events {
        private final Set<EvidenceId> pieces = new LinkedHashSet<>();
        private final Set<AssetId> assets = new LinkedHashSet<>();
        private boolean statements;

        Set<EvidenceId> pieces() {
            return pieces;
        }

        Set<AssetId> assets() {
            return assets;
        }

        boolean statements() {
            return statements;
        }
    }

    Almanac(Plant plant) {
        this.settings = plant.settings();
        plant.evidence().forEach(this::add);
        plant.assets().forEach(this::add);
        plant.conditions().forEach(this::add);
        for (Countermeasure measure : plant.countermeasures()) {
            measure.approval().ifPresent(this::addAlone);
        }
        plant.risk()
                .records()
                .forEach(record -> record.residual().ifPresent(residual -> addAlone(residual.signature())));
    }

    private Events on(LocalDate day) {
        return days.computeIfAbsent(day, any -> new Events());
    }

    /** One that is gone by then touches its subject once too often, and nothing else. */
    void add(Evidence piece) {
        on(piece.date()).pieces.add(piece.id());
        Validity.lastDay(piece, settings)
                .ifPresent(last -> on(last.plusDays(1)).pieces.add(piece.id()));
        piece.withdrawn().ifPresent(withdrawal -> on(withdrawal.date()).pieces.add(piece.id()));
    }

    /** Somebody saw what is installed; one day that is too long ago. */
    void add(Asset asset) {
        asset.identity().ifPresent(identity -> {
            on(identity.date()).assets.add(asset.id());
            for (int months : List.of(
                    settings.periods().configuration(), settings.periods().observation())) {
                on(identity.date().plusMonths(months).plusDays(1)).assets.add(asset.id());
            }
        });
    }

    void add(ConditionStatement statement) {
        Signature signature = statement.signature();
        on(signature.date()).statements = true;
        signature.validUntil().ifPresent(last -> on(last.plusDays(1)).statements = true);
    }

    private void addAlone(Signature signature) {
        alone.put(signature.date(), true);
        signature.validUntil().ifPresent(last -> alone.put(last.plusDays(1), true));
    }

    /** Everything that begins or ends after one day, up to another. */
    Events between(LocalDate before, LocalDate day) {
        Events all = new Events();
        for (Events events : days.subMap(before, false, day, true).values()) {
            all.pieces.addAll(events.pieces);
            all.assets.addAll(events.assets);
            all.statements |= events.statements;
        }
        return all;
    }

    boolean measuresChange(LocalDate before, LocalDate day) {
        return !alone.subMap(before, false, day, true).isEmpty();
    }
}
