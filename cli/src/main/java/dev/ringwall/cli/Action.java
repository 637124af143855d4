package dev.ringwall.cli;

import java.util.concurrent.Callable;

/** One command of the command line: does its work and says how it ended. */
interface Action extends Callable<Integer> {

    Exit act() throws Exception;

    @Override
    default Integer call() throws Exception {
        return act().code();
    }
}
