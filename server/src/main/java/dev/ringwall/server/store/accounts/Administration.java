package dev.ringwall.server.store.accounts;

import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.server.access.Grant;
import dev.ringwall.server.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes in what an administrator decides about accounts. What is decided, what it ends and its line in the log are one
 * transaction; so are a refusal and its line.
 */
public final class Administration {

    private final Database database;

    public Administration(Database database) {
        this.database = database;
    }

    /** Who decides, and when. */
    public record By(String name, Instant at) {}

    /** What became of a decision. */
    public sealed interface Outcome {

        /** @param link the word of a one-time link, where one was made */
        record Done(Account account, Optional<String> link) implements Outcome {}

        record Unknown() implements Outcome {}

        record NameTaken(String name) implements Outcome {}

        /** Somebody else changed it since it was looked at. */
        record Moved(Account now) implements Outcome {}

        record LastAdministrator(Account account) implements Outcome {}

        record Disabled(Account account) implements Outcome {}

        /** A program has no link. */
        record Service(Account account) implements Outcome {}

        record NoFactor(Account account) implements Outcome {}

        /** One's own second factor is turned off with a code alone. */
        record OwnFactor() implements Outcome {}
    }

    /** Adds somebody, with a link to come in by. Two names that differ only in large and small letters are one. */
    public Outcome invite(String name, List<Grant> grants, By by) {
        return database.write(sql -> {
            if (Accounts.isTaken(sql, name)) {
                return refused(sql, by, "account `" + name + "`: invite", new Outcome.NameTaken(name));
            }
            Account account = Account.fresh(name, grants);
            Accounts.insert(sql, account, by.at());
            changed(sql, by, account, "invited as " + said(grants));
            return new Outcome.Done(account, Optional.of(Sessions.link(sql, account.id(), by.at())));
        });
    }

    /** Adds a program, which comes with tokens. */
    public Outcome service(String name, List<Grant> grants, By by) {
        return database.write(sql -> {
            if (Accounts.isTaken(sql, name)) {
                return refused(sql, by, "account `" + name + "`: add service", new Outcome.NameTaken(name));
            }
            Account account = Account.service(name, grants);
            Accounts.insert(sql, account, by.at());
            changed(sql, by, account, "service added as " + said(grants));
            return new Outcome.Done(account, Optional.empty());
        });
    }

    /** Puts duties in place of those that somebody has. They count from the next request on. */
    public Outcome duties(UUID id, Optional<Long> seen, List<Grant> grants, By by) {
        return decide(id, seen, by, "duties " + said(grants), account -> account.with(grants));
    }

    /** Lets somebody in no longer, or again. Sessions, links and tokens of who is let in no longer end with it. */
    public Outcome active(UUID id, Optional<Long> seen, boolean active, By by) {
        return decide(id, seen, by, active ? "enabled" : "disabled", account -> account.with(active));
    }

    /** Makes a link for who lost the password, which counts no longer; nor do sessions and links made before. */
    public Outcome link(UUID id, By by) {
        return database.write(sql -> {
            Optional<Account> account = Accounts.find(sql, id);
            if (account.isEmpty()) {
                return new Outcome.Unknown();
            }
            if (!account.get().active()) {
                return refused(sql, by, about(account.get(), "new link"), new Outcome.Disabled(account.get()));
            }
            if (account.get().service()) {
                return refused(sql, by, about(account.get(), "new link"), new Outcome.Service(account.get()));
            }
            Accounts.setPassword(sql, id, "");
            Sessions.endAll(sql, id);
            changed(sql, by, account.get(), "new link, and the old password and all sessions ended");
            return new Outcome.Done(account.get(), Optional.of(Sessions.link(sql, id, by.at())));
        });
    }

    /** Turns the second factor off of who has the device no longer, and ends every session. */
    public Outcome endFactor(UUID id, By by) {
        String what = "second factor turned off, and all sessions ended";
        return database.write(sql -> {
            Optional<Account> found = Accounts.find(sql, id);
            if (found.isEmpty()) {
                return new Outcome.Unknown();
            }
            Account account = found.get();
            if (account.name().equals(by.name())) {
                return refused(sql, by, about(account, what), new Outcome.OwnFactor());
            }
            if (!account.factor()) {
                return refused(sql, by, about(account, what), new Outcome.NoFactor(account));
            }
            SecondFactors.end(sql, id);
            Sessions.endAll(sql, id);
            changed(sql, by, account, what);
            return new Outcome.Done(Accounts.find(sql, id).orElseThrow(), Optional.empty());
        });
    }

    private Outcome decide(UUID id, Optional<Long> seen, By by, String what, UnaryOperator<Account> made) {
        return database.write(sql -> {
            Optional<Account> found = Accounts.find(sql, id);
            if (found.isEmpty()) {
                return new Outcome.Unknown();
            }
            Account before = found.get();
            Account wanted = made.apply(before);
            if (seen.isPresent() && seen.get() != before.version()) {
                return refused(sql, by, about(before, what), new Outcome.Moved(before));
            }
            if (before.administers() && !wanted.administers() && !Accounts.isAdministeredWithout(sql, id)) {
                return refused(sql, by, about(before, what), new Outcome.LastAdministrator(before));
            }
            Account after = Accounts.put(sql, wanted);
            if (!after.active()) {
                Sessions.endAll(sql, id);
                Tokens.endAll(sql, id);
            }
            boolean given = !before.grants().equals(after.grants());
            changed(sql, by, after, given ? what + "; before " + said(before.grants()) : what);
            return new Outcome.Done(after, Optional.empty());
        });
    }

    private static void changed(JdbcClient sql, By by, Account account, String what) {
        AuditLog.add(sql, by.at(), by.name(), "changed", about(account, what));
    }

    private static Outcome refused(JdbcClient sql, By by, String about, Outcome why) {
        AuditLog.add(sql, by.at(), by.name(), "refused", about);
        return why;
    }

    private static String about(Account account, String what) {
        return "account `" + account.name() + "`: " + what;
    }

    private static String said(List<Grant> grants) {
        return grants.isEmpty()
                ? "none"
                : grants.stream().map(Administration::said).collect(Collectors.joining("; "));
    }

    private static String said(Grant grant) {
        String where = Stream.of(
                        grant.plant().map(plant -> "plant " + plant).stream(),
                        grant.zones().stream().map(ZoneId::value).map(zone -> "zone " + zone),
                        grant.products().stream().map(ProductId::value).map(product -> "product " + product))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
        return grant.duty() + (where.isEmpty() ? "" : " at " + where);
    }
}
