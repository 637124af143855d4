package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import java.time.LocalDate;

/** What a reason was said of. Writers render it; no fact holds a sentence. */
public sealed interface Fact {

    /** A zone, conduit, asset, product, service, countermeasure or other subject. */
    record Of(SubjectId subject) implements Fact {}

    /** A row of the catalogue. */
    record Row(RequirementId row) implements Fact {}

    /** A row about how an organisation works; a writer adds its place. */
    record ProcessRow(ProcessRequirementId row) implements Fact {}

    /** A piece of evidence; a writer adds its place. */
    record Piece(EvidenceId evidence) implements Fact {}

    /** A statement about a condition; a writer adds its place. */
    record Stated(StatementId statement) implements Fact {}

    /** A channel of a conduit. */
    record Through(ChannelId channel) implements Fact {}

    /** A risk record. */
    record Scenario(RiskId risk) implements Fact {}

    /** A condition of a row. */
    record Depends(Condition condition) implements Fact {}

    /** A day. */
    record Day(LocalDate date) implements Fact {}

    /** A level. */
    record Level(SecurityLevel level) implements Fact {}

    /** How well something is done. */
    record Maturity(MaturityLevel level) implements Fact {}

    /** A foundational requirement. */
    record Foundation(FoundationalRequirement fr) implements Fact {}

    /** A kind of evidence. */
    record Kind(EvidenceKind kind) implements Fact {}

    /** How many. */
    record Count(int count) implements Fact {}

    /** What the user wrote, as written. */
    record Text(String text) implements Fact {}
}
