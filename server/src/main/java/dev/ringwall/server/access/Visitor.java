package dev.ringwall.server.access;

import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Scope;
import dev.ringwall.engine.model.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is asking, for the length of one request.
 *
 * @param strong whether he showed a second factor, or came by a one-time link; never a program
 * @param oneself false for a program that comes with a token
 */
public record Visitor(UUID id, String name, List<Grant> grants, boolean strong, boolean oneself) {

    public Visitor {
        grants = List.copyOf(grants);
    }

    /** Somebody who signed in. */
    public static Visitor person(UUID id, String name, List<Grant> grants, boolean strong) {
        return new Visitor(id, name, grants, strong, true);
    }

    /** A program that comes with a token, which may use some of its owner's duties as far as he has them now. */
    public static Visitor program(UUID id, String name, List<Grant> owners, List<Duty> duties) {
        List<Grant> grants =
                owners.stream().filter(grant -> duties.contains(grant.duty())).toList();
        return new Visitor(id, name, grants, false, false);
    }

    /** The grants that count now: some duties count only with a second factor. */
    private List<Grant> counting() {
        return grants.stream()
                .filter(grant -> strong || !grant.duty().needsSecondFactor())
                .toList();
    }

    /** Whether he may do something somewhere. */
    public boolean may(Permission permission) {
        return permission == Permission.NOBODY_IN_PARTICULAR
                || permission == Permission.SIGNED_IN
                || (permission == Permission.ONESELF && oneself)
                || counting().stream().anyMatch(grant -> grant.duty().allows(permission));
    }

    /** Whether he may do something at a plant, or at a part of it. */
    public boolean may(Permission permission, UUID plant) {
        return counting().stream()
                .anyMatch(grant -> grant.isAt(plant) && grant.duty().allows(permission));
    }

    /** All he may do at a plant. */
    public Set<Permission> permissions(UUID plant) {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        for (Permission permission : Permission.values()) {
            if (may(permission, plant)) {
                all.add(permission);
            }
        }
        return all;
    }

    /** How much of a plant he may see; empty for nothing. */
    public Optional<Scope> sees(UUID plant) {
        return scope(Permission.SEE, plant);
    }

    /** In how much of a plant he may do something; empty for nowhere. */
    public Optional<Scope> scope(Permission permission, UUID plant) {
        List<ZoneId> zones = new ArrayList<>();
        List<ProductId> products = new ArrayList<>();
        boolean any = false;
        for (Grant grant : counting()) {
            if (grant.isAt(plant) && grant.duty().allows(permission)) {
                any = true;
                switch (grant.scope()) {
                    case Scope.Whole() -> {
                        return Optional.of(Scope.WHOLE);
                    }
                    case Scope.Parts(var someZones, var someProducts) -> {
                        zones.addAll(someZones);
                        products.addAll(someProducts);
                    }
                }
            }
        }
        return any ? Optional.of(new Scope.Parts(zones, products)) : Optional.empty();
    }
}
