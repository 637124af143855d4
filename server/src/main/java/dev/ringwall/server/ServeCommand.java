package dev.ringwall.server;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens the store to a team, until it is told to stop. */
@Command(name = "serve", description = "Opens the plants of a store to a team in the browser.")
final class ServeCommand implements Callable<Integer> {

    private final PrintWriter remarks;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--host", paramLabel = "NAME", description = "address to listen on (default: ${DEFAULT-VALUE})")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "port to listen on, 0 for any (default: ${DEFAULT-VALUE})")
    private int port = 8443;

    ServeCommand(PrintWriter remarks) {
        this.remarks = remarks;
    }

    @Override
    public Integer call() throws Exception {
        try (ServeApplication server = ServeApplication.start(data.folder(), host, port)) {
            remarks.println("listening on http://" + host + ":" + server.port());
            // A signal ends the process; what has to be closed is closed on its way out.
            new CountDownLatch(1).await();
        }
        return ServerCommands.GOOD;
    }
}
