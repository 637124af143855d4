package dev.ringwall.engine.assessment;

import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.SubjectId;

/**
 * What one part of a zone, conduit or control system has to say to a row.
 *
 * @param bearer an asset, a conduit of a zone, or the subject itself for what no part can show
 */
public record Share(SubjectId bearer, Outcome outcome) {}
