package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import java.util.ArrayList;
import java.util.List;

/** What is missing at each zone and conduit, and why: what `assess` prints. */
public final class GapReport {

    /** The name of this report. */
    public static final String NAME = "gap";

    private GapReport() {}

    /** @param program the version of this program */
    public static Document compile(Assessment assessment, Detail detail, String program) {
        return compile(
                assessment,
                assessment.subjects(),
                new Registers(assessment, detail).findings(),
                detail,
                Origin.of(assessment, program));
    }

    /** For one zone or conduit: its rows, and what was found at it and at what it holds. */
    public static Document compile(Assessment assessment, Subject subject, Detail detail, Origin origin) {
        List<Finding> findings = assessment.findings().stream()
                .filter(finding -> isAt(subject.id(), finding.subject(), assessment.plant()))
                .toList();
        return compile(
                assessment, List.of(subject), new Registers(assessment, detail).findings(findings), detail, origin);
    }

    private static boolean isAt(SubjectId subject, SubjectId found, PlantIndex plant) {
        return found.equals(subject)
                || (found instanceof AssetId id
                        && plant.asset(id).filter(asset -> isIn(asset, subject)).isPresent());
    }

    private static boolean isIn(Asset asset, SubjectId subject) {
        return switch (asset.home()) {
            case Home.InZone(var zone) -> zone.equals(subject);
            case Home.InConduit(var conduit) -> conduit.equals(subject);
            case Home.Nowhere() -> false;
        };
    }

    private static Document compile(
            Assessment assessment, List<Subject> subjects, Section findings, Detail detail, Origin origin) {
        OpenRows open = OpenRows.of(assessment);
        SubjectSection section = new SubjectSection(assessment, open, detail, SubjectSection.Scope.IN_FORCE);
        List<Section> sections = new ArrayList<>();
        subjects.forEach(subject -> sections.add(section.of(subject)));
        sections.add(findings);
        return new Document(
                NAME, Phrase.of(ReportWords.GAP_TITLE, new Fact.Text(origin.plantName())), origin, List.of(), sections);
    }
}
