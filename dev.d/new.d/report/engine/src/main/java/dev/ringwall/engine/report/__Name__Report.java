package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.model.Fact;
import java.util.List;

/** TO WRITE: what it says, and for whom. */
public final class __Name__Report {

    /** The name of this report. */
    public static final String NAME = "__name__";

    private __Name__Report() {}

    /** @param program the version of this program */
    public static Document compile(Assessment assessment, Detail detail, String program) {
        // TO WRITE: a title of its own and sections. What they say are constants of an enum such as ReportWords, each with its
        // sentence in words/en.yaml.
        Origin origin = Origin.of(assessment, program);
        Phrase title = Phrase.of(ReportWords.GAP_TITLE, new Fact.Text(origin.plantName()));
        List<Section> sections = List.of();
        return new Document(NAME, title, origin, List.of(), sections);
    }
}
