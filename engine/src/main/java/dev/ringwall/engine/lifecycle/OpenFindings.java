package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import java.util.List;

/** Names of the rules that an assessment found broken, without those that a reason on file closes. */
public record OpenFindings(List<String> nonconformities, List<String> recommendations) {

    public static final OpenFindings NONE = new OpenFindings(List.of(), List.of());

    public OpenFindings {
        nonconformities = List.copyOf(nonconformities);
        recommendations = List.copyOf(recommendations);
    }

    /** What an assessment found. */
    public static OpenFindings of(Assessment assessment) {
        return new OpenFindings(
                rules(assessment, Finding.Kind.NONCONFORMITY), rules(assessment, Finding.Kind.RECOMMENDATION));
    }

    private static List<String> rules(Assessment assessment, Finding.Kind kind) {
        return assessment.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::rule)
                .distinct()
                .toList();
    }
}
