package dev.ringwall.bench;

import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks that its arguments name, or all of them. */
public final class Bench {

    private Bench() {}

    static void main(String[] args) throws RunnerException, IOException {
        org.openjdk.jmh.Main.main(args);
    }
}
