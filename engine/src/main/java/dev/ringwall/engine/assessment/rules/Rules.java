package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Justification;
import java.util.List;

/** Every rule there is; a test sees to it that none is missing. */
public final class Rules {

    /** In the order of the standard, our own checks after it. */
    public static final List<Rule> ALL = List.of(
            new AssetWithoutZone(),
            new ChannelOutsideConduit(),
            new UndeclaredFlow(),
            new BusinessNotSeparated(),
            new SafetyNotSeparated(),
            new TemporaryNotSeparated(),
            new WirelessNotSeparated(),
            new ExternalNotSeparated(),
            new EssentialFunctionHindered(),
            new ParentBoundaryBypassed(),
            new NetworkAcrossZones(),
            new MultiHomedAsset(),
            new ChannelWithoutService(),
            new ClearTextChannel(),
            new ServiceAcrossTargets(),
            new SubZoneBelowParent(),
            new ConditionContradicted(),
            new DocumentsDisagree(),
            new CountermeasureIncomplete(),
            new TargetNotSet(),
            new TypeNotSaid(),
            new TraitNotSaid());

    private Rules() {}

    /** What all rules find, gravest first; recommendations that a reason on file closes are left out. */
    public static List<Finding> findings(Assessment assessment) {
        return ALL.stream()
                .flatMap(rule -> rule.find(assessment).stream())
                .filter(finding -> !isClosed(finding, assessment))
                .sorted(Finding.ORDER)
                .toList();
    }

    private static boolean isClosed(Finding finding, Assessment assessment) {
        return finding.kind() == Finding.Kind.RECOMMENDATION
                && assessment.plant().plant().justifications().stream()
                        .anyMatch(justification -> closes(justification, finding, assessment));
    }

    private static boolean closes(Justification justification, Finding finding, Assessment assessment) {
        return justification.rule().equals(finding.rule())
                && justification.subject().equals(finding.subject())
                && !justification.signature().reason().isBlank()
                && justification.signature().holdsOn(assessment.day());
    }
}
