package dev.ringwall.exchange;

import java.util.List;
import java.util.Optional;

/**
 * What came out of reading a file: the value, everything odd about it, and how much was understood. Input never throws.
 *
 * @param value empty if an error stands in the way of using it
 * @param issues sorted by place
 * @param places where each thing of the value stands
 */
public record Imported<T>(Optional<T> value, List<Issue> issues, Coverage coverage, Places places) {

    public Imported {
        issues = List.copyOf(issues);
    }

    public boolean hasErrors() {
        return issues.stream().anyMatch(Issue::isError);
    }

    public List<Issue> errors() {
        return issues.stream().filter(Issue::isError).toList();
    }

    public List<Issue> warnings() {
        return issues.stream().filter(issue -> !issue.isError()).toList();
    }
}
