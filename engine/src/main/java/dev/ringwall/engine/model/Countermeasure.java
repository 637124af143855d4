package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import java.util.List;
import java.util.Optional;

/**
 * A compensating countermeasure: what stands in for a row that something cannot meet (IEC 62443-3-3, clause 4.3).
 *
 * @param replaces the rows, one by one, each with the threat that the measure stops in its place
 * @param subjects the assets it covers, or a zone or conduit
 * @param upTo the level up to which its argument holds
 * @param riskRecord the record whose residual risk was rated again with it
 * @param approval by the risk owner, another person than the owner; ends within 24 months
 */
public record Countermeasure(
        CountermeasureId id,
        String name,
        List<Replaced> replaces,
        List<SubjectId> subjects,
        SecurityLevel upTo,
        Optional<Carrier> carrier,
        Optional<RiskId> riskRecord,
        String owner,
        Optional<Signature> approval,
        String note)
        implements PlantPart {

    public Countermeasure {
        replaces = List.copyOf(replaces);
        subjects = List.copyOf(subjects);
    }

    /** One row and the threat behind it that is stopped all the same. */
    public record Replaced(RequirementId row, String threat) {}

    /** What does the work. */
    public sealed interface Carrier {

        /** An asset, for instance a firewall. */
        record ByAsset(AssetId asset) implements Carrier {}

        /** A service of the plant. */
        record ByService(ServiceId service) implements Carrier {}

        /** A lock, a fence, a guard. */
        record Physical(String what) implements Carrier {}

        /** What people do. */
        record Procedure(String what) implements Carrier {}
    }
}
