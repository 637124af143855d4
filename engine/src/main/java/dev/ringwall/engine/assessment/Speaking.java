package dev.ringwall.engine.assessment;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.ControlSystem;
import java.util.ArrayList;
import java.util.List;

/** What is said of a whole on behalf of its assets, where their own evidence says nothing. */
final class Speaking {

    private static final long[] NONE = new long[2];

    private final Ground ground;
    private final Voicebook voices;
    private final Scale scale;
    private final Whole whole;
    private final List<Voice> all;
    private final List<Voice> named = new ArrayList<>();
    private final long[] spoken = new long[2];
    private final Asked asked;

    /** @param all the voices on the whole and on the plant around it */
    Speaking(Ground ground, Voicebook voices, Scale scale, Roster roster, List<Voice> all, long[] rows) {
        this.ground = ground;
        this.voices = voices;
        this.scale = scale;
        this.whole = roster.whole();
        this.asked = new Asked(ground, scale.rows(), roster, NONE);
        this.all = all;
        if ((rows[0] | rows[1]) == 0) {
            return;
        }
        whole.zone()
                .ifPresent(zone -> ground.plant()
                        .ancestorsOf(zone.id())
                        .forEach(ancestor -> named.addAll(voices.of(ancestor.id()))));
        all.forEach(voice -> voice.addRows(spoken));
        named.forEach(voice -> voice.addRows(spoken));
        for (Asset asset : whole.assets()) {
            ofSystems(asset).forEach(voice -> voice.addRows(spoken));
        }
        spoken[0] &= rows[0];
        spoken[1] &= rows[1];
    }

    private List<Voice> ofSystems(Asset asset) {
        List<ControlSystem> systems = ground.plant().systemsOf(asset.id());
        if (systems.isEmpty()) {
            return List.of();
        }
        List<Voice> voicesOfSystems = new ArrayList<>();
        for (ControlSystem system : systems) {
            if (!system.id().equals(whole.id())) {
                voicesOfSystems.addAll(voices.of(system.id()));
            }
        }
        return voicesOfSystems;
    }

    private long open(long[] own, int half) {
        return own[Planes.UNKNOWN + half] & ~own[Planes.FADED + half] & spoken[half];
    }

    boolean mayAnswer(long[] own) {
        return (open(own, 0) | open(own, 1)) != 0;
    }

    /** Met, not met, or unknown with evidence to renew; in no plane where nothing is said for the asset. */
    long[] forAsset(Asset asset, Ask ask, long[] own) {
        long[] open = {open(own, 0), open(own, 1)};
        if ((open[0] | open[1]) == 0) {
            return Planes.none();
        }
        List<Voice> heard = new ArrayList<>(all.size());
        addMembers(heard, all, asset);
        addMembers(heard, ofSystems(asset), asset);
        for (Voice voice : named) {
            if (voice.names(asset.id())) {
                heard.add(voice);
            }
        }
        if (heard.isEmpty()) {
            return Planes.none();
        }
        asked.on(asset);
        long[] said = scale.weigh(heard, asked, ask.isInForce(), open);
        // Unknown for both: to be renewed if either is.
        for (int half = 0; half < 2; half++) {
            long both = said[Planes.UNKNOWN + half] & own[Planes.RENEWABLE + half];
            said[Planes.RENEWABLE + half] |= both;
        }
        return said;
    }

    private void addMembers(List<Voice> heard, List<Voice> from, Asset asset) {
        for (Voice voice : from) {
            boolean member = voice.piece().scope().isPresent()
                    ? voice.names(asset.id())
                    : ground.staleness().wasMember(voice.piece(), asset);
            if (member) {
                heard.add(voice);
            }
        }
    }
}
