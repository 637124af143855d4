package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.model.Fact;
import java.util.ArrayList;
import java.util.List;

/** What is missing at each zone and conduit, and why: what `assess` prints. */
public final class GapReport {

    /** The name of this report. */
    public static final String NAME = "gap";

    private GapReport() {}

    /** @param program the version of this program */
    public static Document compile(Assessment assessment, Detail detail, String program) {
        OpenRows open = OpenRows.of(assessment);
        SubjectSection section = new SubjectSection(assessment, open, detail, SubjectSection.Scope.IN_FORCE);
        List<Section> sections = new ArrayList<>();
        assessment.subjects().forEach(subject -> sections.add(section.of(subject)));
        sections.add(new Registers(assessment, detail).findings());
        Origin origin = Origin.of(assessment, program);
        return new Document(
                NAME, Phrase.of(ReportWords.GAP_TITLE, new Fact.Text(origin.plantName())), origin, List.of(), sections);
    }
}
