package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Outcome.Status;
import java.util.List;
import java.util.Optional;

/** Knows how the assets of a whole answer a row before each is judged, so that a reason is made only for those told of. */
interface Rollcall {

    /** Knows nothing: everybody is judged. */
    Rollcall EVERYBODY = (whole, row, ask) -> Optional.empty();

    /** How the assets that a row is asked of answer it; empty where nobody knows. */
    Optional<Roll> call(Whole whole, Requirement row, Ask ask);

    /**
     * The outcome of many assets.
     *
     * @param status of all together; not applicable where nobody is asked
     * @param first the first of those that decide it, as many as are told of
     * @param deciding how many decide it
     * @param asked how many are asked
     */
    record Roll(
            Status status,
            List<Asset> first,
            int deciding,
            int asked,
            SecurityLevel upTo,
            boolean helped,
            boolean claimed) {}
}
