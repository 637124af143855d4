package dev.ringwall.engine.model;

import java.util.Optional;

/**
 * A signed step of the life cycle: a completeness statement, or the owner's approval (IEC 62443-3-2, ZCR 7.1), over the
 * hash of what was signed.
 *
 * @param step the step's number, such as {@code 7.1}
 * @param subject the zone or conduit for steps that are taken for each
 */
public record Approval(
        String step, Optional<SubjectId> subject, Signature signature, String organisation, Optional<String> hash)
        implements PlantPart {}
