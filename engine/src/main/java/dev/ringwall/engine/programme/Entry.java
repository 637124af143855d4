package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.model.Signature;
import java.util.Optional;

/**
 * What a programme says of a row itself.
 *
 * @param exception why a site does it otherwise than the programme that it inherits from; nothing of that one counts here
 */
public record Entry(
        ProcessRequirementId row,
        Optional<Declaration> declared,
        Optional<Dismissal> dismissed,
        Optional<Signature> exception) {

    /** The level that somebody says is reached. */
    public record Declaration(MaturityLevel level, Signature signature) {}
}
