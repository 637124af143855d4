package dev.ringwall.cli;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.evaluation.Evaluation;
import dev.ringwall.engine.evaluation.EvaluationAssessment;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.StatementId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.catalog.ProcessReader;
import dev.ringwall.exchange.catalog.Speech;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.plantfile.EvaluationFile;
import dev.ringwall.exchange.plantfile.ReadEvaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** An evaluation that was read, with all that judging it and speaking of it needs. */
record EvaluationSource(ReadEvaluation read, Places places, ProcessCatalog processes, Catalog catalog) {

    /** Reads an evaluation; one that contradicts itself is refused, and each contradiction named. */
    static EvaluationSource read(Path path, Console console) throws Refusal {
        ProcessCatalog processes = ProcessReader.read();
        Catalog catalog = CatalogReader.read();
        Imported<ReadEvaluation> read;
        try {
            read = EvaluationFile.read(path, Limits.DEFAULT, processes, catalog);
        } catch (IOException failed) {
            throw Refusal.notRead(path, failed);
        }
        read.issues().forEach(issue -> console.remark(issue.toString()));
        ReadEvaluation value = read.value()
                .orElseThrow(() -> Refusal.inputHasErrors("`" + path + "` has "
                        + ValidateCommand.counted(read.errors().size(), "error")));
        return new EvaluationSource(value, read.places(), processes, catalog);
    }

    EvaluationAssessment assess(LocalDate day) {
        return assess(read.evaluation(), day);
    }

    /** The evaluation that this one follows. */
    Optional<EvaluationAssessment> earlier(LocalDate day) {
        return read.earlier().map(before -> assess(before.evaluation(), day));
    }

    private EvaluationAssessment assess(Evaluation evaluation, LocalDate day) {
        return EvaluationAssessment.of(evaluation, processes, catalog, day);
    }

    /** What is evaluated, by its id. */
    String subject() {
        return read.evaluation().head().subject().id();
    }

    Prose prose(CommonOptions common) throws Refusal {
        return new Prose(new Speech(common.words(), common.texts()), _ -> Optional.empty(), this::place);
    }

    private Optional<Place> place(Object id) {
        return switch (id) {
            case EvidenceId evidence -> places.of(evidence);
            case StatementId statement -> places.of(statement);
            case SubjectId subject -> places.of(subject);
            case ProcessRequirementId row -> places.of(row);
            default -> Optional.empty();
        };
    }
}
