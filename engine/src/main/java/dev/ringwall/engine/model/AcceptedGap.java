package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.RequirementId;
import java.util.Optional;

/** A gap that a person carries until a day, with a reason and a risk record. It stays a gap and is counted apart. */
public record AcceptedGap(
        AcceptanceId id, SubjectId subject, RequirementId row, Signature signature, Optional<RiskId> riskRecord)
        implements PlantPart {}
