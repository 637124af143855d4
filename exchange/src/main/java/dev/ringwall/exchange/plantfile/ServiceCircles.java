package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.GroupId;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.SubjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds services whose providers use each other's service for the same row, directly or around a corner. */
final class ServiceCircles {

    private final Map<ServiceId, Set<ServiceId>> needs = new HashMap<>();
    private final List<List<ServiceId>> found = new ArrayList<>();
    private final Set<ServiceId> done = new HashSet<>();

    private ServiceCircles() {}

    /** Each circle once, closed: its first service stands at its end again. */
    static List<List<ServiceId>> of(PlantIndex index) {
        ServiceCircles circles = new ServiceCircles();
        List<Service> services = index.plant().services();
        Map<ServiceId, Set<AssetId>> users = new HashMap<>();
        services.forEach(service -> users.put(service.id(), users(service, index)));
        for (Service service : services) {
            Set<ServiceId> needed = new LinkedHashSet<>();
            for (Service other : services) {
                if (service.offeredBy().stream().anyMatch(users.getOrDefault(other.id(), Set.of())::contains)
                        && sharesRow(service, other)) {
                    needed.add(other.id());
                }
            }
            circles.needs.put(service.id(), needed);
        }
        services.forEach(service -> circles.walk(service.id(), new ArrayList<>()));
        return circles.found;
    }

    private static Set<AssetId> users(Service service, PlantIndex index) {
        Set<AssetId> users = new HashSet<>();
        for (SubjectId user : service.users()) {
            if (user instanceof AssetId asset) {
                users.add(asset);
            } else if (user instanceof GroupId group) {
                index.membersOf(group).stream().map(Asset::id).forEach(users::add);
            }
        }
        return users;
    }

    private static boolean sharesRow(Service one, Service other) {
        Set<RequirementId> rows = new HashSet<>(one.rows());
        return other.rows().stream().anyMatch(rows::contains);
    }

    private void walk(ServiceId service, List<ServiceId> path) {
        int before = path.indexOf(service);
        if (before >= 0) {
            List<ServiceId> circle = new ArrayList<>(path.subList(before, path.size()));
            circle.add(service);
            found.add(circle);
            return;
        }
        if (done.contains(service)) {
            return;
        }
        path.add(service);
        needs.getOrDefault(service, Set.of()).forEach(needed -> walk(needed, path));
        path.removeLast();
        done.add(service);
    }
}
