package dev.ringwall.server.http.view;

import dev.ringwall.server.store.accounts.Account;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who may sign in.
 *
 * @param version what a change to it is made on
 * @param active false for who may no longer
 * @param password whether one is set
 * @param factor whether there is a second factor
 * @param service whether it is of a program, which comes with tokens
 * @param signedIn when last; empty for who never did
 */
public record AccountView(
        String account,
        String name,
        String version,
        boolean active,
        boolean password,
        boolean factor,
        boolean service,
        List<GrantView> duties,
        Optional<Instant> signedIn) {

    public static AccountView of(Account account) {
        return new AccountView(
                account.id().toString(),
                account.name(),
                Long.toString(account.version()),
                account.active(),
                !account.password().isEmpty(),
                account.factor(),
                account.service(),
                account.grants().stream().map(GrantView::of).toList(),
                account.signedIn());
    }
}
