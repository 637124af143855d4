package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;

/** Answers the question: what does this report say of an assessment? */
public interface Report {

    /** Its name everywhere: {@code gap}. */
    String name();

    /** @param program the version of this program */
    Document compile(Assessment assessment, Detail detail, String program);
}
