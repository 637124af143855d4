package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.ServiceId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which rows services provide, as planes: the same least solution as {@link Services}, for all rows at once. */
final class ServiceColumns {

    private final Services services;
    private final Map<ServiceId, long[][]> working = new HashMap<>();
    private final IdentityHashMap<Asset, List<Use>> uses = new IdentityHashMap<>();

    /** A service that reaches an asset, and whether the asset is seen using it. */
    private record Use(ServiceId service, boolean seen) {}

    /** What assets that offer a service answer themselves, with the services found to work so far. */
    interface Provider {
        long[] outcome(Asset provider, Ask ask);
    }

    ServiceColumns(Ground ground) {
        this.services = ground.services();
        for (Service service : ground.plant().plant().services()) {
            working.put(service.id(), new long[Ask.values().length][Planes.SIZE]);
        }
    }

    /** Finds which services count, by adding until nothing more can be added. */
    void settle(Ground ground, SystemSheet sheet, Provider provider) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Service service : ground.plant().plant().services()) {
                long[] provided = provided(service, sheet);
                for (Ask ask : Ask.values()) {
                    grown |= grow(service, ask, provided, ground, provider);
                }
            }
        }
    }

    private static long[] provided(Service service, SystemSheet sheet) {
        long[] rows = new long[2];
        for (RequirementId id : service.rows()) {
            int row = sheet.system().numberOf(id);
            if (row >= 0) {
                rows[row >> 6] |= 1L << row;
            }
        }
        rows[0] &= sheet.servable()[0];
        rows[1] &= sheet.servable()[1];
        return rows;
    }

    private boolean grow(Service service, Ask ask, long[] provided, Ground ground, Provider provider) {
        long[] works = found(service.id())[ask.ordinal()];
        long[] all = Planes.none();
        boolean offered = false;
        for (AssetId id : service.offeredBy()) {
            Asset asset = ground.plant().asset(id).orElse(null);
            if (asset != null) {
                Planes.join(all, provider.outcome(asset, ask));
                offered = true;
            }
        }
        Planes.settle(all);
        long[] more = new long[2];
        for (int half = 0; half < 2; half++) {
            more[half] = offered ? all[Planes.MET + half] & provided[half] & ~works[Planes.MET + half] : 0;
        }
        Planes.replace(works, all, more);
        return (more[0] | more[1]) != 0;
    }

    private long[][] found(ServiceId service) {
        return java.util.Objects.requireNonNull(working.get(service));
    }

    /** Whether any service reaches an asset at all. */
    boolean reachAny(Asset user) {
        return !usesOf(user).isEmpty();
    }

    /** Adds the rows of an asset that services cover; of several, the one that carries furthest. */
    void addCover(Asset user, Ask ask, long[] best) {
        for (Use use : usesOf(user)) {
            if (use.seen() || !ask.isInForce()) {
                Planes.better(best, found(use.service())[ask.ordinal()]);
            }
        }
    }

    private List<Use> usesOf(Asset user) {
        if (services.usedBy(user).isEmpty()) {
            return List.of();
        }
        return uses.computeIfAbsent(
                user,
                asset -> services.usedBy(asset).stream()
                        .filter(service -> services.isCarried(service, asset))
                        .map(service -> new Use(service.id(), isSeen(service, asset)))
                        .toList());
    }

    /** Which row is asked makes no difference: the use of a service is shown as a whole. */
    private boolean isSeen(Service service, Asset user) {
        return !service.rows().isEmpty()
                && services.use(service, user, service.rows().getFirst()) instanceof Outcome.Met;
    }

    /** Whether an asset uses a service is found anew. */
    void forget(Asset user) {
        uses.remove(user);
    }

    /** Forgets which rows are provided, for {@link #settle} to find anew; what was known before is returned. */
    Map<ServiceId, long[][]> unsettle() {
        Map<ServiceId, long[][]> before = new HashMap<>(working);
        before.keySet().forEach(service -> working.put(service, new long[Ask.values().length][Planes.SIZE]));
        return before;
    }

    boolean providesAs(ServiceId service, long[][] before) {
        return Arrays.deepEquals(found(service), before);
    }
}
