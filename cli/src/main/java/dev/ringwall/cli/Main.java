package dev.ringwall.cli;

/** Where the command line starts when it is alone. */
public final class Main {

    private Main() {}

    static void main(String[] args) {
        System.exit(Ringwall.run(Console.ofThisProcess(), args));
    }
}
