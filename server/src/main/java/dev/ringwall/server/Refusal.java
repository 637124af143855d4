package dev.ringwall.server;

import java.io.Serial;

/** Why a command stops without its result, in one sentence for who typed it. */
final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final int exit;

    Refusal(int exit, String sentence) {
        super(sentence, null, false, false);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }
}
