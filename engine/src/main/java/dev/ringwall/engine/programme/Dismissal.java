package dev.ringwall.engine.programme;

import dev.ringwall.engine.model.Signature;

/** That a row is not applicable: somebody says so and why, and a second person agrees. */
public record Dismissal(Signature signature, String second) {

    public Dismissal {
        if (People.same(signature.by(), second)) {
            throw new IllegalArgumentException("expected a second person, got " + second + " again");
        }
        if (signature.reason().isBlank()) {
            throw new IllegalArgumentException("expected a reason, got nothing");
        }
    }
}
