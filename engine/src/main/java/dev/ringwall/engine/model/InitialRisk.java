package dev.ringwall.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * The plant's risk before any detail (IEC 62443-3-2, ZCR 2.1) and the decision that follows (ZCR 4.1).
 *
 * @param confirmed the risk owner's word that the computed result stands
 */
public record InitialRisk(List<WorstCase> worstCases, Optional<Signature> confirmed) implements PlantPart {

    public static final InitialRisk NONE = new InitialRisk(List.of(), Optional.empty());

    public InitialRisk {
        worstCases = List.copyOf(worstCases);
    }

    /** A worst case in one consequence category; classes count from 1. */
    public record WorstCase(String category, String what, int consequence, int likelihood) {}
}
