package dev.ringwall.engine.model;

import java.util.List;

/** Everything that was seen on the wire: it has no ids, and comes as a whole from its source. */
public record SeenFlows(List<Flow> flows) implements PlantPart {

    public static final SeenFlows NONE = new SeenFlows(List.of());

    public SeenFlows {
        flows = List.copyOf(flows);
    }
}
