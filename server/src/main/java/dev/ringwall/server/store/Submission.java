package dev.ringwall.server.store;

import dev.ringwall.engine.model.Change;
import java.util.List;

/**
 * Changes that are to be made together or not at all.
 *
 * @param basedOn the number of the version its author looked at
 */
public record Submission(PlantKey plant, long basedOn, List<Change> changes, Author author, String reason) {
    public Submission {
        changes = List.copyOf(changes);
    }
}
