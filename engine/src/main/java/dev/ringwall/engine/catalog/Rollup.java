package dev.ringwall.engine.catalog;

import java.util.List;

/**
 * How a row asked of a zone or conduit follows from its parts, and what proves it in force. The table is our reading of
 * the standard, not a part of it.
 *
 * @param parts exact counterparts among the component requirements; empty where no component can show the row
 * @param conduit whether the row is asked of conduits
 * @param service whether a service may provide it
 * @param implies rows that are answered by this one when it is met, never the other way round
 */
public record Rollup(
        Way way,
        List<RequirementId> parts,
        ProofClass inForce,
        ConduitScope conduit,
        boolean service,
        List<RequirementId> implies) {

    public Rollup {
        parts = List.copyOf(parts);
        implies = List.copyOf(implies);
    }

    /** Which parts of a subject answer for it. */
    public enum Way {
        /** Every asset that a counterpart applies to. */
        EACH,
        /** Every such asset, and the system's own share. */
        JOIN,
        /** The boundary: asked of conduits, and of a zone through all its conduits. */
        EDGE,
        /** The subject as a whole; no part can show it. */
        ZONE
    }

    /** What kind of proof shows that the row works today. */
    public enum ProofClass {
        SETTING,
        BUILT_IN,
        ACTIVITY,
        LAYOUT
    }

    /** When a row is asked of a conduit. */
    public enum ConduitScope {
        /** Always. */
        CHANNEL,
        /** Only where the conduit holds an asset, and one that the counterpart applies to if there is a counterpart. */
        ASSET,
        NEVER
    }
}
