package dev.ringwall.server;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.plantfile.PlantFile;
import dev.ringwall.server.access.Duty;
import dev.ringwall.server.access.Grant;
import dev.ringwall.server.store.Author;
import dev.ringwall.server.store.Store;
import dev.ringwall.server.store.accounts.Account;
import dev.ringwall.server.store.accounts.Accounts;
import dev.ringwall.server.store.accounts.AuditLog;
import dev.ringwall.server.store.accounts.Sessions;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a server does before it has seen anybody: lets the first person in, and for a demonstration shows the worked plants. */
final class FirstStart {

    private static final List<String> PLANTS = List.of("water-treatment", "chemical-plant", "car-body-welding");
    private static final List<String> FILES = List.of(
            "plant.yaml",
            "assets.csv",
            "channels.csv",
            "evidence.csv",
            "flows.csv",
            "products.yaml",
            "risk.yaml",
            "statements.yaml",
            "approvals.yaml");
    private static final List<Duty> ALL_INSIDE =
            List.of(Duty.READER, Duty.ENGINEER, Duty.RISK_OWNER, Duty.APPROVER, Duty.EVALUATOR, Duty.ADMINISTRATOR);

    private final Accounts accounts;
    private final Sessions sessions;
    private final AuditLog audit;
    private final Store store;
    private final Clock clock;

    FirstStart(Accounts accounts, Sessions sessions, AuditLog audit, Store store, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    /** The secret of a link for the first administrator; empty if somebody is there already. */
    Optional<String> administrator() {
        return accounts.isEmpty()
                ? Optional.of(link("admin", List.of(Duty.ADMINISTRATOR, Duty.ENGINEER)))
                : Optional.empty();
    }

    /** Loads the worked plants, if they are not there, and returns the secret of a link for somebody with every duty. */
    String demonstration(Catalog catalog) throws IOException {
        for (String name : PLANTS) {
            if (store.plants().stream().noneMatch(entry -> entry.id().value().equals(name))) {
                store.create(worked(name, catalog), new Author(new UUID(0, 0), "ringwall"), "a worked plant");
            }
        }
        return link("demo", ALL_INSIDE);
    }

    /** The secret of a link for who is locked out; the password stays. Empty if nobody who may sign in has the name. */
    Optional<String> again(String name) {
        Optional<Account> account = accounts.byName(name).filter(found -> found.active() && !found.service());
        account.ifPresent(found -> audit.add(
                clock.instant(), "the server's terminal", "changed", "account `" + found.name() + "`: new link"));
        return account.map(found -> sessions.link(found.id(), clock.instant()));
    }

    private String link(String name, List<Duty> duties) {
        Account account = accounts.byName(name).orElseGet(() -> {
            List<Grant> grants = duties.stream().map(Grant::everywhere).toList();
            Account fresh = Account.fresh(name, grants);
            accounts.add(fresh, clock.instant());
            return fresh;
        });
        return sessions.link(account.id(), clock.instant());
    }

    static Plant worked(String name, Catalog catalog) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream in = FirstStart.class.getResourceAsStream("demo/" + name + "/" + file)) {
                if (in != null) {
                    files.add(new SourceFile(file, in.readAllBytes()));
                }
            }
        }
        Imported<Plant> read = PlantFile.read(files, Limits.DEFAULT, catalog);
        return read.value().orElseThrow(() -> new IOException(name + ": " + read.errors()));
    }
}
