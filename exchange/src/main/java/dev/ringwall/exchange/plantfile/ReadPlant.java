package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.assessment.Assess;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.AcceptanceId;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.RiskId;
import dev.ringwall.engine.model.StatementId;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Origin;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.catalog.RequirementTexts;
import dev.ringwall.exchange.catalog.Speech;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.words.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A plant that was read and does not contradict itself, with all that assessing it and speaking of it needs.
 *
 * @param day that is asked about
 * @param version of the program, as reports name it
 */
public record ReadPlant(Plant plant, Places places, Catalog catalog, LocalDate day, String version) {

    public Assessment assess() {
        return Assess.plant(plant, catalog, day);
    }

    /** What a report about it names as its source. */
    public Origin origin() {
        return Origin.of(plant, catalog, day, version);
    }

    public Prose prose(Words words, RequirementTexts texts) {
        PlantIndex index = PlantIndex.of(plant);
        return new Prose(new Speech(words, texts), id -> name(id, index), this::place);
    }

    public static Optional<String> name(SubjectId id, PlantIndex index) {
        return index.subject(id).map(Subject::name).filter(name -> !name.isBlank());
    }

    public Optional<Place> place(Object id) {
        return switch (id) {
            case SubjectId subject -> places.of(subject);
            case EvidenceId evidence -> places.of(evidence);
            case StatementId statement -> places.of(statement);
            case ChannelId channel -> places.of(channel);
            case RiskId risk -> places.of(risk);
            case AcceptanceId acceptance -> places.of(acceptance);
            default -> Optional.empty();
        };
    }
}
