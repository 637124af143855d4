package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.model.Fact;
import java.util.List;

/** Everything an assessment says, for who signs, who mends and who asks. */
public final class AssessmentReport {

    /** The name of this report. */
    public static final String NAME = "assessment";

    private AssessmentReport() {}

    /** @param program the version of this program */
    public static Document compile(Assessment assessment, Detail detail, String program) {
        OpenRows open = OpenRows.of(assessment);
        Overview overview = new Overview(assessment, open);
        Registers registers = new Registers(assessment, detail);
        List<Section> sections = List.of(
                overview.summary(),
                overview.drawing(),
                subjects(assessment, new SubjectSection(assessment, open, detail, SubjectSection.Scope.WHOLE)),
                registers.findings(),
                new EvidenceRegister(assessment).section(),
                registers.products(),
                registers.claimsAlone(),
                new OpenMatters(assessment, detail).section(),
                overview.reading());
        Origin origin = Origin.of(assessment, program);
        return new Document(
                NAME,
                Phrase.of(ReportWords.ASSESSMENT_TITLE, new Fact.Text(origin.plantName())),
                origin,
                Overview.preface(),
                sections);
    }

    private static Section subjects(Assessment assessment, SubjectSection section) {
        return new Section(
                "subjects",
                Phrase.of(ReportWords.ZONES_AND_CONDUITS),
                List.of(),
                assessment.subjects().stream().map(section::of).toList());
    }
}
