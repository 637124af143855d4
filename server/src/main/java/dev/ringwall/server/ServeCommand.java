package dev.ringwall.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--demo", description = "shows the worked plants and prints a link to sign in with")
    private boolean demo;

    @Option(
            names = "--link-for",
            paramLabel = "NAME",
            description = "prints a link by which this account signs in once: for an administrator who is locked out")
    private @Nullable String linkFor;

    @Option(
            names = "--behind-proxy",
            description =
                    "serves other addresses than this machine's own: a proxy in front keeps what is said secret (TLS)")
    private boolean behindProxy;

    @Option(
            names = "--name",
            paramLabel = "HOST",
            description = "a name that people know this server by; requests for any other are refused")
    private List<String> names = List.of();

    ServeCommand(PrintWriter remarks) {
        this.remarks = remarks;
    }

    @Override
    public Integer call() throws Exception {
        refuseOpenAir();
        try (ServeApplication server = ServeApplication.start(data.location(), new Address(host, port, names))) {
            String address = "http://" + host + ":" + server.port();
            remarks.println("listening on " + address);
            server.link(demo).ifPresent(link -> tell(address, link));
            if (linkFor != null) {
                String name = linkFor;
                tell(address, server.link(name).orElseThrow(() -> unknown(name)));
            }
            // A signal ends the process; what has to be closed is closed on its way out.
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new Refusal(
                    ServerCommands.NOT_READ_OR_WRITTEN, "cannot open `" + data.folder() + "`: " + DataOption.told(e));
        }
        return ServerCommands.GOOD;
    }

    private void tell(String address, String link) {
        remarks.println("sign in once, within 15 minutes: " + address + "/link/" + link);
    }

    private static Refusal unknown(String name) {
        return new Refusal(
                ServerCommands.WRONG_USE, "`--link-for`: expected an account that may sign in, got `" + name + "`");
    }

    /** Without TLS passwords would pass everybody on the way. */
    private void refuseOpenAir() throws Refusal {
        boolean loopback;
        try {
            loopback = InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            throw new Refusal(
                    ServerCommands.WRONG_USE, "`--host`: expected an address of this machine, got `" + host + "`");
        }
        if (!loopback && !behindProxy) {
            throw new Refusal(
                    ServerCommands.WRONG_USE,
                    "`--host`: expected an address that only this machine reaches, got `" + host
                            + "`; with a proxy in front that speaks TLS say `--behind-proxy`");
        }
    }
}
