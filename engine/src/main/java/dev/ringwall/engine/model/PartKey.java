package dev.ringwall.engine.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what a thing is found again in its section: its id, or what it is about where it has none. */
public record PartKey(Section section, String id) {

    public static PartKey of(PlantPart part) {
        return switch (part) {
            case PlantHead any -> new PartKey(Section.PLANT, "");
            case Zone zone -> new PartKey(Section.ZONES, zone.id().value());
            case Conduit conduit -> new PartKey(Section.CONDUITS, conduit.id().value());
            case Product product -> new PartKey(Section.PRODUCTS, product.id().value());
            case Asset asset -> new PartKey(Section.ASSETS, asset.id().value());
            case Group group -> new PartKey(Section.GROUPS, group.id().value());
            case Service service -> new PartKey(Section.SERVICES, service.id().value());
            case ControlSystem system ->
                new PartKey(Section.SYSTEMS, system.id().value());
            case ConditionStatement statement ->
                new PartKey(Section.CONDITIONS, statement.id().value());
            case RiskCriteria any -> new PartKey(Section.RISK_CRITERIA, "");
            case InitialRisk any -> new PartKey(Section.RISK_INITIAL, "");
            case RiskRecord risk -> new PartKey(Section.RISK_RECORDS, risk.id().value());
            case Target target ->
                new PartKey(Section.RISK_TARGETS, target.subject().print());
            case Countermeasure measure ->
                new PartKey(Section.COUNTERMEASURES, measure.id().value());
            case Evidence piece -> new PartKey(Section.EVIDENCE, piece.id().value());
            case AcceptedGap gap -> new PartKey(Section.ACCEPTED, gap.id().value());
            case EssentialEffect effect ->
                about(Section.EFFECTS, effect.subject().print(), effect.row());
            case Approval approval -> approval(approval);
            case Justification reason ->
                about(Section.JUSTIFICATIONS, reason.rule(), reason.subject().print());
            case SeenFlows any -> new PartKey(Section.FLOWS, "");
        };
    }

    /** Somebody may sign the same step again: each signature stands for itself. */
    private static PartKey approval(Approval approval) {
        return about(
                Section.APPROVALS,
                approval.step(),
                approval.subject().map(SubjectId::print).orElse(""),
                approval.organisation(),
                approval.signature().by(),
                approval.signature().date());
    }

    private static PartKey about(Section section, Object... words) {
        return new PartKey(section, Stream.of(words).map(Object::toString).collect(Collectors.joining(" ")));
    }

    @Override
    public String toString() {
        return id.isEmpty() ? section.word() : section.word() + " " + id;
    }
}
