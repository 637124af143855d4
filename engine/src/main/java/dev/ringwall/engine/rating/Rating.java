package dev.ringwall.engine.rating;

import dev.ringwall.engine.assessment.Answers;
import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.ProcessLinks;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import dev.ringwall.engine.programme.RowStanding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How every zone and conduit of a plant is rated by a rule of our own: what is in force there, together with how well its owner
 * does what keeps it in force. It is no figure of any published part.
 */
public final class Rating {

    private final Assessment assessment;
    private final Optional<ProgrammeAssessment> programme;
    private final ProcessLinks links;
    private final Map<ProcessRequirementId, RowStanding> standings = new HashMap<>();
    private final List<SubjectRating> subjects;

    private Rating(
            Assessment assessment, List<Subject> asked, Optional<ProgrammeAssessment> programme, ProcessLinks links) {
        this.assessment = assessment;
        this.programme = programme;
        this.links = links;
        programme.ifPresent(known ->
                known.rows().forEach(standing -> standings.put(standing.row().id(), standing)));
        this.subjects = asked.stream().map(this::rated).toList();
    }

    /** @param programme of the plant's owner; without one every process row is unknown */
    public static Rating of(Assessment assessment, Optional<ProgrammeAssessment> programme, ProcessLinks links) {
        return of(assessment, assessment.targeted(), programme, links);
    }

    /** The same for some zones and conduits alone. */
    public static Rating of(
            Assessment assessment,
            List<Subject> subjects,
            Optional<ProgrammeAssessment> programme,
            ProcessLinks links) {
        return new Rating(assessment, subjects, programme, links);
    }

    private SubjectRating rated(Subject subject) {
        Answers answers = assessment.of(subject.id());
        return new SubjectRating(
                subject,
                FoundationalRequirement.ALL.stream()
                        .map(fr -> new RatedFoundation(
                                fr,
                                answers.level(fr, Ask.IN_FORCE),
                                answers.rows().stream()
                                        .filter(row -> row.fr().orElseThrow() == fr)
                                        .map(row -> rated(answers, row))
                                        .toList()))
                        .toList());
    }

    private RatedRow rated(Answers answers, Requirement row) {
        return new RatedRow(
                row,
                answers.verdict(row.id(), Ask.IN_FORCE),
                links.of(row).stream()
                        .map(process -> LinkedRow.of(process, Optional.ofNullable(standings.get(process))))
                        .toList());
    }

    public Assessment assessment() {
        return assessment;
    }

    public Optional<ProgrammeAssessment> programme() {
        return programme;
    }

    /** Zones inside the system under consideration and conduits, as the plant lists them, or those that were asked for. */
    public List<SubjectRating> subjects() {
        return subjects;
    }

    /** The process rows that any row rests on. */
    public List<LinkedRow> processes() {
        return links.all().stream()
                .map(row -> LinkedRow.of(row, Optional.ofNullable(standings.get(row))))
                .toList();
    }

    /** What of all this runs out when, the first day first. */
    public List<Due> due() {
        return Revalidation.of(this);
    }
}
