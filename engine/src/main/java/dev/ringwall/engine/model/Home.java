package dev.ringwall.engine.model;

/** Where an asset is: in exactly one zone or exactly one conduit (IEC 62443-3-2, ZCR 6.3), or nowhere yet. */
public sealed interface Home {

    /** Inside a zone. */
    record InZone(ZoneId zone) implements Home {}

    /** Inside a conduit: it only carries, filters or converts traffic between zones. */
    record InConduit(ConduitId conduit) implements Home {}

    /** Nobody said; a finding. */
    record Nowhere() implements Home {}
}
