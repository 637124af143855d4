package dev.ringwall.app;

import dev.ringwall.cli.Console;
import dev.ringwall.cli.Ringwall;

/** Where the program starts. */
public final class Main {

    private Main() {}

    static void main(String[] args) {
        System.exit(Ringwall.run(Console.ofThisProcess(), args));
    }
}
