package dev.ringwall.server;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.server.store.Chain;
import dev.ringwall.server.store.Database;
import dev.ringwall.server.store.HeadKey;
import dev.ringwall.server.store.Location;
import dev.ringwall.server.store.SignedHead;
import dev.ringwall.server.store.accounts.AuditLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Walks over every chain of a store and names the first link that is broken. */
@Command(name = "verify", description = "Checks that no change in a store was altered or lost.")
final class VerifyCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--rebuild", description = "makes the rows of lists and the snapshots anew from the journal")
    private boolean rebuild;

    @Option(
            names = "--against",
            paramLabel = "HEAD",
            description = "a head that was printed earlier: nothing before it has changed")
    private @Nullable String head;

    @Option(names = "--heads", description = "prints the head of every plant, signed, to keep elsewhere")
    private boolean heads;

    VerifyCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Refusal {
        Location location = data.location();
        try {
            refuseNone(location);
            return verify(location);
        } catch (IOException e) {
            throw new Refusal(
                    ServerCommands.NOT_READ_OR_WRITTEN, "cannot open `" + data.folder() + "`: " + DataOption.told(e));
        }
    }

    static void refuseNone(Location location) throws IOException, Refusal {
        if (!Database.isIn(location)) {
            throw new Refusal(
                    ServerCommands.NOT_READ_OR_WRITTEN,
                    "expected a store, got "
                            + location.server().map(Location.Server::toString).orElse("`" + location.folder() + "`")
                            + ", which holds none");
        }
    }

    private int verify(Location location) throws IOException {
        try (Database database = Database.open(location)) {
            Catalog catalog = CatalogReader.read();
            boolean good = chains(database);
            // A journal that was altered is no source of anything.
            if (rebuild && good) {
                out.println(Chain.rebuild(database, catalog) + " rows of lists made anew, and the snapshots");
            }
            if (good) {
                List<String> copies = Chain.copies(database, data.folder(), catalog);
                copies.forEach(out::println);
                good = copies.isEmpty();
            }
            if (head != null) {
                good &= against(database, location, head);
            }
            if (heads && good) {
                print(database, location);
            }
            return good ? ServerCommands.GOOD : ServerCommands.INPUT_HAS_ERRORS;
        }
    }

    private boolean against(Database database, Location location, String printed) throws IOException {
        Optional<SignedHead> signed = SignedHead.parse(printed);
        Optional<HeadKey> key = HeadKey.find(location.folder());
        if (signed.isEmpty() || key.isEmpty()) {
            boolean holds = Chain.holds(database, printed);
            out.println("`" + printed + "` " + (holds ? "is in the journal" : "is in no journal of this store"));
            return holds;
        }
        Optional<String> fault = Chain.against(database, signed.get(), key.get());
        out.println(fault.orElse("nothing up to change " + signed.get().number() + " of plant "
                + signed.get().plant() + " was altered since its head was printed"));
        return fault.isEmpty();
    }

    private void print(Database database, Location location) throws IOException {
        HeadKey.find(location.folder()).ifPresent(key -> {
            Chain.heads(database, key).forEach(out::println);
            out.print(key.printed());
            out.flush();
        });
    }

    private boolean chains(Database database) {
        Chain.Report report = Chain.verify(database);
        report.faults().forEach(out::println);
        Optional<Long> log = new AuditLog(database).firstBroken();
        log.ifPresent(line -> out.println("the log is broken at line " + line));
        boolean good = report.faults().isEmpty() && log.isEmpty();
        if (good) {
            out.println(report.changes() + " changes of " + report.plants() + " plants, every hash fits");
        }
        return good;
    }
}
