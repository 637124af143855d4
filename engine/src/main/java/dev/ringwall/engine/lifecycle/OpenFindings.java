package dev.ringwall.engine.lifecycle;

import java.util.List;

/** Names of the rules that an assessment found broken, without those that a reason on file closes. */
public record OpenFindings(List<String> nonconformities, List<String> recommendations) {

    public static final OpenFindings NONE = new OpenFindings(List.of(), List.of());

    public OpenFindings {
        nonconformities = List.copyOf(nonconformities);
        recommendations = List.copyOf(recommendations);
    }
}
