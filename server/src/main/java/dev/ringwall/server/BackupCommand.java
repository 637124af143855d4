package dev.ringwall.server;

import dev.ringwall.server.store.Backup;
import dev.ringwall.server.store.Location;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a store as one file, also while it is served. */
@Command(name = "backup", description = "Keeps a store with all its files as one file, also while it is served.")
final class BackupCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Parameters(arity = "0..1", paramLabel = "DATA", description = "folder of the store (else that of --data)")
    private @Nullable Path folder;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "where to; it must not be there yet")
    private Path to = Path.of("");

    BackupCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Refusal {
        Location from = folder == null ? data.location() : data.location(folder, System.getenv());
        if (Files.exists(to)) {
            throw new Refusal(ServerCommands.NOT_READ_OR_WRITTEN, "`" + to + "` is there already and is left alone");
        }
        try {
            VerifyCommand.refuseNone(from);
            Backup.Report kept = Backup.write(from, to, Clock.systemUTC().instant());
            out.println(kept.changes() + " changes of " + kept.plants() + " plants and all else in " + kept.files()
                    + " files are in `" + to + "`; it was read again, every hash fits");
            return ServerCommands.GOOD;
        } catch (IOException e) {
            throw new Refusal(ServerCommands.NOT_READ_OR_WRITTEN, "no backup was made: " + DataOption.told(e));
        }
    }
}
