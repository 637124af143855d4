package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the model itself shows that a condition is there: a wireless medium, a remote session, an untrusted neighbour. */
final class Shown {

    private static final int UNTRUSTED = ConditionSet.bit(Condition.UNTRUSTED_NETWORK);
    private static final int OF_BOUNDARY =
            ConditionSet.bit(Condition.ZONE_BOUNDARY) | ConditionSet.bit(Condition.ACCESS_INTO_NETWORK);
    private static final Condition[] BY_TRAITS = {
        Condition.WIRELESS,
        Condition.HUMAN_USER_INTERFACE,
        Condition.AUTOMATION_PROCESS_OUTPUT,
        Condition.PHYSICAL_TEST_INTERFACE,
        Condition.UNTRUSTED_NETWORK
    };
    private static final Condition[] BY_CHANNELS = {
        Condition.WIRELESS,
        Condition.REMOTE_SESSIONS,
        Condition.CRYPTO_USED,
        Condition.UNTRUSTED_NETWORK,
        Condition.ACCESS_INTO_NETWORK
    };

    private final PlantIndex plant;
    private final Map<ZoneId, Counts> counted = new HashMap<>();
    private final Map<ConduitId, Integer> channelsOf = new HashMap<>();
    private final Map<ZoneId, Integer> conduitsOf = new HashMap<>();

    Shown(PlantIndex plant) {
        this.plant = plant;
    }

    Optional<Trace> in(Zone zone, Condition condition) {
        Optional<Trace> byAsset = byAssets(plant.assetsOf(zone.id()), condition);
        if (byAsset.isPresent()) {
            return byAsset;
        }
        for (Conduit conduit : plant.conduitsOf(zone.id())) {
            Optional<Trace> found = condition == Condition.UNTRUSTED_NETWORK
                    ? in(conduit, condition)
                    : byChannels(
                            conduit.channels().stream()
                                    .filter(channel -> endsIn(channel, zone.id()))
                                    .toList(),
                            condition);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean endsIn(Channel channel, ZoneId zone) {
        return endsIn(channel.from(), zone) || endsIn(channel.to(), zone);
    }

    private boolean endsIn(SubjectId end, ZoneId zone) {
        return plant.zoneOf(end)
                .filter(found -> plant.isSelfOrAncestor(zone, found))
                .isPresent();
    }

    Optional<Trace> in(Conduit conduit, Condition condition) {
        if (condition == Condition.UNTRUSTED_NETWORK || condition == Condition.ACCESS_INTO_NETWORK) {
            Optional<Trace> untrusted = conduit.zones().stream()
                    .sorted()
                    .flatMap(zone -> plant.zone(zone).stream())
                    .filter(zone -> zone.untrusted().isYes())
                    .map(zone -> shown(condition, new Fact.Of(zone.id())))
                    .findFirst();
            if (untrusted.isPresent()) {
                return untrusted;
            }
        }
        Optional<Trace> byChannel = byChannels(conduit.channels(), condition);
        return byChannel.isPresent() ? byChannel : byAssets(plant.assetsOf(conduit.id()), condition);
    }

    /** What an asset's own fields show; and for a device at a boundary, where it stands. */
    Optional<Trace> in(Asset asset, Condition condition) {
        if (said(asset.traits(), condition).isYes()) {
            return Optional.of(shown(condition, new Fact.Of(asset.id())));
        }
        if (condition != Condition.ZONE_BOUNDARY && condition != Condition.ACCESS_INTO_NETWORK) {
            return Optional.empty();
        }
        return boundaryOf(asset).stream()
                .filter(conduit -> condition == Condition.ZONE_BOUNDARY
                        || in(conduit, condition).isPresent())
                .map(conduit -> shown(condition, new Fact.Of(conduit.id())))
                .findFirst();
    }

    private List<Conduit> boundaryOf(Asset asset) {
        if (!plant.isOfType(asset, ComponentType.NETWORK_DEVICE)) {
            return List.of();
        }
        return asset.home() instanceof Home.InConduit(var conduit)
                ? plant.conduit(conduit).stream().toList()
                : plant.terminatedBy(asset.id());
    }

    /** Conditions that an asset's own fields show wherever it stands. */
    static Set<Condition> by(Asset asset) {
        return ConditionSet.of(bits(asset.traits()));
    }

    /** Conditions that one of the channels of a conduit shows. */
    static Set<Condition> by(Conduit conduit) {
        int shown = 0;
        for (Channel channel : conduit.channels()) {
            shown |= bits(channel);
        }
        return ConditionSet.of(shown);
    }

    /** Every condition that is shown in a zone, without what shows it. */
    int all(Zone zone) {
        return countsOf(zone.id()).shown() | conduitsOf.computeIfAbsent(zone.id(), this::byConduits);
    }

    private int byConduits(ZoneId zone) {
        int shown = 0;
        for (Conduit conduit : plant.conduitsOf(zone)) {
            shown |= all(conduit) & UNTRUSTED;
            if ((byChannels(conduit) & ~UNTRUSTED & ~shown) != 0) {
                for (Channel channel : conduit.channels()) {
                    int more = bits(channel) & ~UNTRUSTED & ~shown;
                    shown |= more != 0 && endsIn(channel, zone) ? more : 0;
                }
            }
        }
        return shown;
    }

    /** How many assets of a zone show each condition by their own fields. */
    private static final class Counts {
        private final int[] counts = new int[Condition.values().length];

        void add(int set, int by) {
            for (int left = set; left != 0; left &= left - 1) {
                counts[Integer.numberOfTrailingZeros(left)] += by;
            }
        }

        int shown() {
            int shown = 0;
            for (Condition condition : BY_TRAITS) {
                shown |= counts[condition.ordinal()] > 0 ? ConditionSet.bit(condition) : 0;
            }
            return shown;
        }
    }

    private Counts countsOf(ZoneId zone) {
        return counted.computeIfAbsent(zone, any -> {
            Counts counts = new Counts();
            plant.assetsOf(zone).forEach(asset -> counts.add(bits(asset.traits()), 1));
            return counts;
        });
    }

    /** An asset leaves its zone, or is another from now on. */
    void leaves(Asset asset) {
        count(asset, -1);
    }

    /** An asset stands in its zone from now on. */
    void comes(Asset asset) {
        count(asset, 1);
    }

    private void count(Asset asset, int by) {
        Counts counts = asset.home() instanceof Home.InZone(ZoneId zone) ? counted.get(zone) : null;
        if (counts != null) {
            counts.add(bits(asset.traits()), by);
        }
        switch (asset.home()) {
            case Home.InZone(ZoneId zone) -> {
                if (plant.isEndOfChannel(asset.id())) {
                    forgetAround(zone);
                }
            }
            case Home.InConduit(ConduitId conduit) ->
                plant.conduit(conduit).ifPresent(found -> found.zones().forEach(this::forgetAround));
            case Home.Nowhere() -> {}
        }
    }

    /** What conduits show in a zone, and in those that it lies in, is found anew. */
    private void forgetAround(ZoneId zone) {
        conduitsOf.remove(zone);
        plant.ancestorsOf(zone).forEach(ancestor -> conduitsOf.remove(ancestor.id()));
    }

    /** A conduit has other channels from now on. */
    void changes(ConduitId conduit) {
        channelsOf.remove(conduit);
        plant.conduit(conduit).ifPresent(found -> found.zones().forEach(this::forgetAround));
    }

    private int byChannels(Conduit conduit) {
        return channelsOf.computeIfAbsent(conduit.id(), any -> {
            int shown = 0;
            for (Channel channel : conduit.channels()) {
                shown |= bits(channel);
            }
            return shown;
        });
    }

    /** Every condition that is shown at a conduit, without what shows it. */
    int all(Conduit conduit) {
        int shown = byChannels(conduit) | byAssets(plant.assetsOf(conduit.id()));
        for (ZoneId zone : conduit.zones()) {
            if (plant.zone(zone).filter(found -> found.untrusted().isYes()).isPresent()) {
                shown |= UNTRUSTED | ConditionSet.bit(Condition.ACCESS_INTO_NETWORK);
            }
        }
        return shown;
    }

    /** Those of some conditions that an asset shows, without what shows them. */
    int all(Asset asset, int wanted) {
        int shown = bits(asset.traits()) & wanted;
        if ((wanted & ~shown & OF_BOUNDARY) == 0) {
            return shown;
        }
        for (Conduit conduit : boundaryOf(asset)) {
            shown |= ConditionSet.bit(Condition.ZONE_BOUNDARY);
            shown |= all(conduit) & ConditionSet.bit(Condition.ACCESS_INTO_NETWORK);
        }
        return shown & wanted;
    }

    private static int byAssets(List<Asset> assets) {
        int shown = 0;
        for (Asset asset : assets) {
            shown |= bits(asset.traits());
        }
        return shown;
    }

    private static int bits(Traits traits) {
        int shown = 0;
        for (Condition condition : BY_TRAITS) {
            shown |= said(traits, condition).isYes() ? ConditionSet.bit(condition) : 0;
        }
        return shown;
    }

    private static int bits(Channel channel) {
        int shown = 0;
        for (Condition condition : BY_CHANNELS) {
            shown |= said(channel, condition).isYes() ? ConditionSet.bit(condition) : 0;
        }
        return shown;
    }

    private static Said said(Traits traits, Condition condition) {
        return switch (condition) {
            case WIRELESS -> traits.wireless();
            case HUMAN_USER_INTERFACE -> traits.humanInterface();
            case AUTOMATION_PROCESS_OUTPUT -> traits.outputs();
            case PHYSICAL_TEST_INTERFACE -> traits.testPort();
            case UNTRUSTED_NETWORK -> traits.external();
            case PASSWORDS_USED,
                    PKI_USED,
                    PUBLIC_KEY_AUTH_USED,
                    SYMMETRIC_KEYS_USED,
                    PORTABLE_DEVICES,
                    MOBILE_CODE,
                    REMOTE_SESSIONS,
                    CRYPTO_USED,
                    PROVIDES_AUTHENTICATION,
                    PERFORMS_CHECK_ITSELF,
                    ACCESS_INTO_NETWORK,
                    ZONE_BOUNDARY,
                    CONDUIT -> Said.NOT_SAID;
        };
    }

    private static Said said(Channel channel, Condition condition) {
        return switch (condition) {
            case WIRELESS -> channel.wireless();
            case REMOTE_SESSIONS -> channel.interactive();
            case CRYPTO_USED -> channel.encrypted();
            case UNTRUSTED_NETWORK, ACCESS_INTO_NETWORK -> channel.external();
            case HUMAN_USER_INTERFACE,
                    PASSWORDS_USED,
                    PKI_USED,
                    PUBLIC_KEY_AUTH_USED,
                    SYMMETRIC_KEYS_USED,
                    PORTABLE_DEVICES,
                    MOBILE_CODE,
                    AUTOMATION_PROCESS_OUTPUT,
                    PROVIDES_AUTHENTICATION,
                    PHYSICAL_TEST_INTERFACE,
                    PERFORMS_CHECK_ITSELF,
                    ZONE_BOUNDARY,
                    CONDUIT -> Said.NOT_SAID;
        };
    }

    private static Optional<Trace> byAssets(List<Asset> assets, Condition condition) {
        for (Asset asset : assets) {
            if (said(asset.traits(), condition).isYes()) {
                return Optional.of(shown(condition, new Fact.Of(asset.id())));
            }
        }
        return Optional.empty();
    }

    private static Optional<Trace> byChannels(List<Channel> channels, Condition condition) {
        return channels.stream()
                .sorted(Comparator.comparing(Channel::id))
                .filter(channel -> said(channel, condition).isYes())
                .map(channel -> Trace.of(
                        JudgeReason.CONDITION_SHOWN_BY_CHANNEL,
                        new Fact.Depends(condition),
                        new Fact.Through(channel.id())))
                .findFirst();
    }

    private static Trace shown(Condition condition, Fact by) {
        return Trace.of(JudgeReason.CONDITION_SHOWN, new Fact.Depends(condition), by);
    }
}
