package dev.ringwall.engine.assessment;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Component;
import java.util.Optional;

/** Rows asked of a zone, conduit or system as a whole, or of it on behalf of one asset. */
final class Asked implements Scale.Asker {

    private final Ground ground;
    private final RowSheet rows;
    private final Roster roster;
    private final long[] shares;
    private Optional<Asset> asset = Optional.empty();

    /** @param shares rows of which the system's own share is asked */
    Asked(Ground ground, RowSheet rows, Roster roster, long[] shares) {
        this.ground = ground;
        this.rows = rows;
        this.roster = roster;
        this.shares = shares;
    }

    void on(Asset one) {
        asset = Optional.of(one);
    }

    @Override
    public void addStale(Voice voice, long[] stale) {
        if (!voice.piece().kind().isSeenAtPlant()) {
            return;
        }
        if (asset.isPresent()) {
            for (Component component : ground.plant().componentsOf(asset.get())) {
                ground.addStale(voice.piece(), asset.get(), component, rows, stale);
            }
        }
        long[] forAll = roster.stale(voice);
        stale[0] |= forAll[0];
        stale[1] |= forAll[1];
    }

    @Override
    public boolean isIdentified() {
        return asset.isPresent()
                && ground.plant().componentsOf(asset.get()).stream()
                        .allMatch(component -> ground.componentEvidence().isIdentified(asset.get(), component));
    }

    @Override
    public boolean reaches(String serviceKind) {
        return asset.isPresent() && ground.services().reaches(asset.get(), serviceKind);
    }

    @Override
    public long[] shares() {
        return shares;
    }
}
