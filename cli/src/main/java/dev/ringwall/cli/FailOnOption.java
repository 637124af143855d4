package dev.ringwall.cli;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.model.SubjectId;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What a pipeline is to stop on. */
final class FailOnOption {

    private static final int NAMED = 3;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            split = ",",
            description = "End with 1 on: gap, design-gap, unknown, no-target, nonconformity, finding.")
    private List<FailOn> conditions = List.of();

    boolean isGiven() {
        return !conditions.isEmpty();
    }

    /** Good, unless something that was named is met; then says where. */
    Exit judge(Assessment assessment, Console console) {
        Exit exit = Exit.GOOD;
        for (FailOn condition : conditions) {
            List<SubjectId> where = condition.met(assessment);
            if (!where.isEmpty()) {
                console.remark("failed on " + Choice.word(condition) + ": " + named(where));
                exit = Exit.FAIL_ON;
            }
        }
        return exit;
    }

    private static String named(List<SubjectId> where) {
        String first = where.stream().limit(NAMED).map(SubjectId::print).collect(Collectors.joining(", "));
        return where.size() > NAMED ? first + " and " + (where.size() - NAMED) + " more" : first;
    }
}
