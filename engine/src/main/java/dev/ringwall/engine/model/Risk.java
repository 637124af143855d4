package dev.ringwall.engine.model;

import java.util.List;

/** Everything about risk that a plant's file holds. */
public record Risk(RiskCriteria criteria, InitialRisk initial, List<RiskRecord> records, List<Target> targets) {

    public static final Risk NONE = new Risk(RiskCriteria.DEFAULT, InitialRisk.NONE, List.of(), List.of());

    public Risk {
        records = List.copyOf(records);
        targets = List.copyOf(targets);
    }
}
