package dev.ringwall.engine.observe;

import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import java.util.List;

/** Who stands at one end of a flow. */
sealed interface End {

    /**
     * An asset of the plant.
     *
     * @param places the zones around it, innermost first; a conduit first, for an asset inside one
     */
    record Known(AssetId asset, List<SubjectId> places, boolean outside) implements End {
        public Known {
            places = List.copyOf(places);
        }

        SubjectId innermost() {
            return places.getFirst();
        }
    }

    /** Nothing that the plant lists. */
    record Stranger(Trace trace) implements End {}

    /** An asset of the plant, but which one, or where it is, nobody can say. */
    record Unclear(Trace trace) implements End {}
}
