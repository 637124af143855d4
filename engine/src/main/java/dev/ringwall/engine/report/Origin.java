package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.evaluation.Evaluation;
import dev.ringwall.engine.evaluation.EvaluationAssessment;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.profile.Profile;
import dev.ringwall.engine.programme.Programme;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import dev.ringwall.engine.qualification.RequirementList;
import java.time.LocalDate;
import java.util.List;

/**
 * What a document was made from: the same origin gives the same bytes.
 *
 * @param plant the id of what it is about: programmes, evaluations and profiles go by one of the same form
 * @param rollup the version of the roll-up table, which is our reading of the standard; empty where nothing rests on it
 * @param program the version of this program
 * @param about what was read
 */
public record Origin(
        PlantId plant,
        String plantName,
        LocalDate day,
        List<Edition> editions,
        String rollup,
        String program,
        About about) {

    /** What a document can be about. */
    public enum About {
        PLANT,
        PROGRAMME,
        EVALUATION,
        REQUIREMENTS,
        /** Several at once; the id is how many. */
        PLANTS,
        PROFILE
    }

    public Origin {
        editions = List.copyOf(editions);
    }

    /** Of what is said about a plant. */
    public Origin(
            PlantId plant, String plantName, LocalDate day, List<Edition> editions, String rollup, String program) {
        this(plant, plantName, day, editions, rollup, program, About.PLANT);
    }

    /** Of what is said about a programme. */
    public static Origin of(ProgrammeAssessment assessment, String program) {
        Programme.Head head = assessment.programme().head();
        return new Origin(
                new PlantId(head.id()),
                head.name(),
                assessment.day(),
                List.of(head.edition()),
                "",
                program,
                About.PROGRAMME);
    }

    /** Of what is said about an evaluation. */
    public static Origin of(EvaluationAssessment assessment, String program) {
        Evaluation.Head head = assessment.evaluation().head();
        return new Origin(
                new PlantId(head.id()),
                head.name(),
                assessment.day(),
                List.of(head.guide().rows(), head.guide().edition()),
                "",
                program,
                About.EVALUATION);
    }

    /** Of what is said about a list of requirements on a day. */
    public static Origin of(RequirementList list, LocalDate day, String program) {
        RequirementList.Head head = list.head();
        return new Origin(
                new PlantId(head.id()),
                head.name(),
                day,
                List.of(head.about().edition()),
                "",
                program,
                About.REQUIREMENTS);
    }

    /** Of what is said about several plants at once. */
    static Origin ofPlants(int count, String names, LocalDate day, String program) {
        return new Origin(
                new PlantId(Integer.toString(count)),
                names,
                day,
                List.of(Edition.COMPONENT),
                "",
                program,
                About.PLANTS);
    }

    /** Of what is said about a profile, or under it. */
    public static Origin of(Profile profile, LocalDate day, String program) {
        Profile.Head head = profile.head();
        return new Origin(new PlantId(head.id()), head.title(), day, profile.editions(), "", program, About.PROFILE);
    }

    /** Of what an assessment says. */
    public static Origin of(Assessment assessment, String program) {
        return of(assessment.plant().plant(), assessment.catalog(), assessment.day(), program);
    }

    /** Of what is said about a plant on a day; one without a name goes by its id. */
    public static Origin of(Plant plant, Catalog catalog, LocalDate day, String program) {
        String name = plant.description().name();
        return new Origin(
                plant.id(),
                name.isBlank() ? plant.id().value() : name,
                day,
                catalog.editions(),
                catalog.rollupVersion(),
                program);
    }
}
