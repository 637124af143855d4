package dev.ringwall.engine.report;

import dev.ringwall.engine.programme.ProgrammeAssessment;
import java.util.List;

/** Every report on a programme. */
public enum ProgrammeReports {
    /** Where every row stands. */
    ASSESSMENT,
    /** What is below its target, what is missing, and who does something about it. */
    GAPS,
    /** Who answers for which row, and which have nobody. */
    RESPONSIBILITIES;

    /** In the order in which help texts offer them. */
    public static final List<ProgrammeReports> ALL = List.of(values());

    /** @param program the version of this program */
    public Document compile(ProgrammeAssessment assessment, Detail detail, String program) {
        Origin origin = Origin.of(assessment, program);
        return switch (this) {
            case ASSESSMENT -> ProgrammeReport.compile(assessment, detail, origin);
            case GAPS -> ProgrammeGapReport.compile(assessment, origin);
            case RESPONSIBILITIES -> ResponsibilityReport.compile(assessment, origin);
        };
    }
}
