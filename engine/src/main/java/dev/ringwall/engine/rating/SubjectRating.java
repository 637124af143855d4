package dev.ringwall.engine.rating;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.Subject;
import java.util.List;

/** How a zone or conduit is rated: seven foundational requirements, never one number in their place. */
public record SubjectRating(Subject subject, List<RatedFoundation> foundations) {

    public SubjectRating {
        foundations = List.copyOf(foundations);
    }

    public RatedFoundation of(FoundationalRequirement fr) {
        return foundations.get(fr.ordinal());
    }
}
