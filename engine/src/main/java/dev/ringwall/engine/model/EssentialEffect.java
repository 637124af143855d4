package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.RequirementId;
import java.util.Optional;

/**
 * What the measure behind a row does to the essential functions of a zone (IEC 62443-3-3, clause 4.2).
 *
 * @param path the account, lock or path that could be hindered
 * @param assessedIn the risk record that looked at it
 */
public record EssentialEffect(
        SubjectId subject, RequirementId row, boolean possible, String path, Optional<RiskId> assessedIn)
        implements PlantPart {}
