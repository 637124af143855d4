package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.model.Fact;
import java.util.List;

/** What the rules found at a plant, gravest first, and nothing else. */
public final class FindingReport {

    /** The name of this report. */
    public static final String NAME = "findings";

    private FindingReport() {}

    /** @param program the version of this program */
    public static Document compile(Assessment assessment, Detail detail, String program) {
        Origin origin = Origin.of(assessment, program);
        return new Document(
                NAME,
                Phrase.of(ReportWords.FINDINGS_TITLE, new Fact.Text(origin.plantName())),
                origin,
                List.of(),
                List.of(new Registers(assessment, detail).findings()));
    }
}
