package dev.ringwall.server;

import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.server.store.Restore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a store out of a backup. */
@Command(name = "restore", description = "Makes a store out of a backup, in a folder that is empty or not there.")
final class RestoreCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Parameters(paramLabel = "FILE", description = "what `backup` wrote")
    private Path file = Path.of("");

    @Mixin
    private final DataOption data = new DataOption();

    RestoreCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Refusal {
        try {
            Restore.Report back = Restore.read(file, data.location(), CatalogReader.read());
            out.println(back.changes() + " changes of " + back.plants() + " plants and all else in " + back.files()
                    + " files are in `" + data.folder() + "`; every hash fits");
            return ServerCommands.GOOD;
        } catch (IOException e) {
            throw new Refusal(ServerCommands.NOT_READ_OR_WRITTEN, "nothing was restored: " + DataOption.told(e));
        }
    }
}
