package dev.ringwall.cli;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.qualification.Offer;
import dev.ringwall.engine.qualification.RequirementList;
import dev.ringwall.engine.report.Origin;
import dev.ringwall.engine.report.Questionnaire.Text;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.catalog.ProcessReader;
import dev.ringwall.exchange.catalog.ProcessTexts;
import dev.ringwall.exchange.catalog.RequirementText;
import dev.ringwall.exchange.catalog.RequirementTexts;
import dev.ringwall.exchange.catalog.Speech;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.plantfile.RequirementListFile;
import dev.ringwall.exchange.questionnaire.QuestionnaireReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A list of requirements that was read, with all that speaking of it and of answers to it needs. */
record ListSource(RequirementList list, ProcessCatalog processes, Catalog catalog) {

    /** Reads a list; one that contradicts itself is refused, and each contradiction named. */
    static ListSource read(Path path, Console console) throws Refusal {
        ProcessCatalog processes = ProcessReader.read();
        Catalog catalog = CatalogReader.read();
        Imported<RequirementList> read;
        try {
            read = RequirementListFile.read(path, Limits.DEFAULT, processes, catalog);
        } catch (IOException failed) {
            throw Refusal.notRead(path, failed);
        }
        return new ListSource(value(read, path, console), processes, catalog);
    }

    /** Reads offers; where one is not understood in full, each place is named and none is taken. */
    List<Offer> offers(List<Path> paths, Console console) throws Refusal {
        List<Offer> offers = new ArrayList<>();
        Optional<Refusal> refused = Optional.empty();
        for (Path path : paths) {
            try {
                offers.add(offer(path, console));
            } catch (Refusal refusal) {
                if (refused.isPresent()) {
                    console.remark(refused.get().sentence());
                }
                refused = Optional.of(refusal);
            }
        }
        if (refused.isPresent()) {
            throw refused.get();
        }
        return offers;
    }

    private Offer offer(Path path, Console console) throws Refusal {
        try {
            if (!Files.isRegularFile(path)) {
                throw new NoSuchFileException(path.toString(), null, "no such file");
            }
            SourceFile file = SourceFile.read(path, String.valueOf(path.getFileName()));
            return value(QuestionnaireReader.read(file, list, Limits.DEFAULT), path, console);
        } catch (IOException failed) {
            throw Refusal.notRead(path, failed);
        }
    }

    private static <T> T value(Imported<T> read, Path path, Console console) throws Refusal {
        read.issues().forEach(issue -> console.remark(issue.toString()));
        return read.value()
                .orElseThrow(() -> Refusal.inputHasErrors("`" + path + "` has "
                        + ValidateCommand.counted(read.errors().size(), "error")));
    }

    Origin origin(LocalDate day, Console console) {
        return Origin.of(list, day, console.version());
    }

    Prose prose(CommonOptions common) throws Refusal {
        return new Prose(new Speech(common.words(), common.texts()), _ -> Optional.empty(), _ -> Optional.empty());
    }

    /** Title and question of each row, in the catalogue's words. */
    Function<RowId, Text> texts(CommonOptions common) throws Refusal {
        RequirementTexts technical = common.texts();
        ProcessTexts process = common.processTexts();
        return row -> switch (row) {
            case RequirementId id ->
                new Text(
                        catalog.require(id).title(),
                        technical.text(id).map(ListSource::question).orElse(""));
            case ProcessRequirementId id ->
                new Text(
                        processes.require(id).title(),
                        process.text(id).map(text -> text.question()).orElse(""));
        };
    }

    private static String question(RequirementText text) {
        return switch (text) {
            case RequirementText.Asked asked -> asked.question();
            case RequirementText.Pointer pointer -> pointer.sentence();
        };
    }
}
