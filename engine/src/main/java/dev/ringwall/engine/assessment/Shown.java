package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Conduit;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the model itself shows that a condition is there: a wireless medium, a remote session, an untrusted neighbour. */
final class Shown {

    private final PlantIndex plant;

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
        Set<Condition> shown = EnumSet.noneOf(Condition.class);
        for (Condition condition : Condition.values()) {
            if (said(asset.traits(), condition).isYes()) {
                shown.add(condition);
            }
        }
        return shown;
    }

    /** Conditions that one of the channels of a conduit shows. */
    static Set<Condition> by(Conduit conduit) {
        Set<Condition> shown = EnumSet.noneOf(Condition.class);
        for (Channel channel : conduit.channels()) {
            for (Condition condition : Condition.values()) {
                if (said(channel, condition).isYes()) {
                    shown.add(condition);
                }
            }
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
