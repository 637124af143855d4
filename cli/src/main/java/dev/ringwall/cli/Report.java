package dev.ringwall.cli;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.report.AssessmentReport;
import dev.ringwall.engine.report.Detail;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.GapReport;
import dev.ringwall.engine.report.QuestionReport;
import dev.ringwall.engine.report.TargetReport;

/** The reports that can be written of a plant. */
enum Report {
    /** Everything an assessment says. */
    ASSESSMENT,
    /** What is missing, and why. */
    GAP,
    /** How each target came about. */
    TARGETS,
    /** What to ask next. */
    QUESTIONS;

    Document compile(ReadPlant read, Assessment assessment, Detail detail) {
        return switch (this) {
            case ASSESSMENT -> AssessmentReport.compile(assessment, detail, read.version());
            case GAP -> GapReport.compile(assessment, detail, read.version());
            case TARGETS -> TargetReport.compile(assessment, assessment.targeted(), read.origin());
            case QUESTIONS -> QuestionReport.compile(assessment, Integer.MAX_VALUE, read.origin());
        };
    }
}
