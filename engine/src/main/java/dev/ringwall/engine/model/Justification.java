package dev.ringwall.engine.model;

/** The reason for which a recommendation is not followed; closes it. */
public record Justification(String rule, SubjectId subject, Signature signature) implements PlantPart {}
