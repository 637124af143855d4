package dev.ringwall.app;

import dev.ringwall.cli.Console;
import dev.ringwall.cli.Ringwall;
import dev.ringwall.server.ServerCommands;
import java.util.List;

/** Where the program starts: the first word chooses the door. */
public final class Main {

    /** What the server answers; all else is the command line's. The launcher of a checkout keeps the same list. */
    static final List<String> SERVER = List.of("serve", "backup", "restore", "verify", "token");

    private Main() {}

    static void main(String[] args) {
        boolean server = args.length > 0 && SERVER.contains(args[0]);
        int exit = server ? ServerCommands.run(args) : Ringwall.run(Console.ofThisProcess(), args);
        System.exit(exit);
    }
}
