package dev.ringwall.cli;

import java.util.Map;
import java.util.concurrent.Callable;

/** One command of the command line: does its work and says how it ended. */
interface Action extends Callable<Integer> {

    Exit act() throws Exception;

    /** The commands that stand behind its word, by theirs; most have none. */
    default Map<String, Action> parts() {
        return Map.of();
    }

    @Override
    default Integer call() throws Exception {
        return act().code();
    }
}
