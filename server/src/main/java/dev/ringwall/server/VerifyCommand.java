package dev.ringwall.server;

import dev.ringwall.server.store.Chain;
import dev.ringwall.server.store.Database;
import java.io.IOException;
import java.io.PrintWriter;
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

    @Option(names = "--rebuild", description = "makes the rows of lists anew from the journal")
    private boolean rebuild;

    @Option(
            names = "--against",
            paramLabel = "HEAD",
            description = "the hash of a change that was printed earlier: nothing before it has changed")
    private @Nullable String head;

    VerifyCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Refusal {
        if (!Database.isIn(data.folder())) {
            throw new Refusal(
                    ServerCommands.NOT_READ_OR_WRITTEN,
                    "expected a store, got `" + data.folder() + "`, which holds none");
        }
        try (Database database = Database.open(data.folder())) {
            Chain.Report report = Chain.verify(database);
            report.faults().forEach(out::println);
            boolean good = report.faults().isEmpty();
            if (good) {
                out.println(report.changes() + " changes of " + report.plants() + " plants, every hash fits");
            }
            if (head != null) {
                boolean holds = Chain.holds(database, head);
                out.println("`" + head + "` " + (holds ? "is in the journal" : "is in no journal of this store"));
                good &= holds;
            }
            // A journal that was altered is no source of anything.
            if (rebuild && good) {
                out.println(Chain.rebuild(database) + " rows of lists made anew");
            }
            return good ? ServerCommands.GOOD : ServerCommands.INPUT_HAS_ERRORS;
        } catch (IOException e) {
            throw new Refusal(
                    ServerCommands.NOT_READ_OR_WRITTEN, "cannot open `" + data.folder() + "`: " + e.getMessage());
        }
    }
}
