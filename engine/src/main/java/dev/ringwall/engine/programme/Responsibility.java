package dev.ringwall.engine.programme;

import java.util.List;

/**
 * Who answers for rows.
 *
 * @param with who takes part and does not answer for them
 */
public record Responsibility(Extent extent, Party party, List<Party> with) {
    public Responsibility {
        with = List.copyOf(with);
    }
}
