package dev.ringwall.server.store.accounts;

import dev.ringwall.server.access.Duty;
import dev.ringwall.server.access.Grant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who may sign in.
 *
 * @param password what is kept of it; empty for who has none and comes another way
 * @param factor whether there is a second factor, which is then asked for after the password
 * @param service whether it is of a program, which comes with tokens and in no other way
 * @param active false for who may no longer
 * @param version grows with each change of state and duties
 * @param signedIn when last; empty for who never did
 */
public record Account(
        UUID id,
        String name,
        String password,
        boolean factor,
        boolean service,
        boolean active,
        List<Grant> grants,
        long version,
        Optional<Instant> signedIn) {

    public Account {
        grants = List.copyOf(grants);
    }

    /** Somebody new, who has no password yet. */
    public static Account fresh(String name, List<Grant> grants) {
        return new Account(UUID.randomUUID(), name, "", false, false, true, grants, 1, Optional.empty());
    }

    /** A program, for which somebody makes tokens. */
    static Account service(String name, List<Grant> grants) {
        return new Account(UUID.randomUUID(), name, "", false, true, true, grants, 1, Optional.empty());
    }

    Account with(List<Grant> others) {
        return new Account(id, name, password, factor, service, active, others, version, signedIn);
    }

    Account with(boolean nowActive) {
        return new Account(id, name, password, factor, service, nowActive, grants, version, signedIn);
    }

    boolean administers() {
        return active && grants.stream().anyMatch(grant -> grant.duty() == Duty.ADMINISTRATOR);
    }
}
