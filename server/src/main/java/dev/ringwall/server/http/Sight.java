package dev.ringwall.server.http;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Scope;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.catalog.RequirementTexts;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.plantfile.ReadPlant;
import dev.ringwall.exchange.words.Words;
import dev.ringwall.server.store.PlantVersion;

/**
 * A plant as one person sees it on one day. All answers about a plant are made from it, so that nothing can tell of what he
 * may not see.
 *
 * @param tag changes when what he sees changes, and only then
 * @param read the plant as it would stand in a file, so that reasons can name their places
 */
record Sight(PlantVersion version, Scope scope, String tag, ReadPlant read, Assessment assessment) {

    Plant plant() {
        return read.plant();
    }

    boolean isWhole() {
        return scope instanceof Scope.Whole;
    }

    Prose prose(String language) {
        if (!Words.languages().contains(language)) {
            throw Problem.wrong("expected one of the languages " + Words.languages() + ", got `" + language + "`");
        }
        return read.prose(Words.read(language), RequirementTexts.read(language));
    }

    /** A zone, conduit, control system or component that was assessed. */
    Subject subject(String printed) {
        SubjectId id = subjectId(printed);
        return assessment
                .plant()
                .subject(id)
                .filter(subject -> assessment.assesses(id))
                .orElseThrow(() -> Problem.notFound("subject"));
    }

    static SubjectId subjectId(String printed) {
        return SubjectId.parse(printed)
                .orElseThrow(() -> Problem.wrong("expected a subject such as `zone:control`, got `" + printed + "`"));
    }

    Requirement requirement(String printed) {
        return requirement(printed, read);
    }

    private static Requirement requirement(String printed, ReadPlant read) {
        return RequirementId.parse(printed)
                .flatMap(id -> read.catalog().find(id))
                .orElseThrow(() -> Problem.notFound("requirement"));
    }
}
