package dev.ringwall.cli;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.AnswerReport;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.catalog.Crosswalks;
import dev.ringwall.exchange.catalog.Entry;
import dev.ringwall.exchange.catalog.EntryArticle;
import dev.ringwall.exchange.catalog.Lexicon;
import dev.ringwall.exchange.catalog.LicensedTexts;
import dev.ringwall.exchange.catalog.Nearest;
import dev.ringwall.exchange.catalog.ProcessArticle;
import dev.ringwall.exchange.catalog.ProcessReader;
import dev.ringwall.exchange.catalog.RowArticle;
import dev.ringwall.exchange.plantfile.ReadPlant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a requirement, a term, a technology family, a state or a part; at a plant, why a requirement is answered as it is. */
@Command(
        name = "explain",
        description = {
            "Explains a requirement: what it is for, what to ask, what shows it, how it fails in practice.",
            "So is whatever else the catalogue has a name for: a term, a part, a technology family, a patch state,",
            "a framework or law beside the series, or one of its entries.",
            "With a plant: why it is answered there as it is, subject by subject."
        },
        footer = {
            "  ringwall explain \"SR 1.1 RE 2\"                  what it is for",
            "  ringwall explain \"SP.01.02\"                     a row about how a provider works",
            "  ringwall explain \"boundary device\"              a term, or whatever has this name",
            "  ringwall explain 62443-2-2                      a part of the series",
            "  ringwall explain \"nis2 Art. 21(2)(b)\"          where an article of a law leads",
            "  ringwall explain \"SR 1.1\" my-plant              why it is met or not, everywhere it is asked",
            "  ringwall explain \"SR 1.1\" my-plant --subject zone:control --answer able"
        })
final class ExplainCommand implements Action {

    private final Console console;

    @Parameters(index = "0", paramLabel = "NAME", description = "An id such as \"SR 1.1 RE 2\", or a name.")
    private String name = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PLANT",
            description = "The folder of a plant, or its plant.yaml.")
    private Optional<Path> path = Optional.empty();

    @Option(names = "--subject", paramLabel = "SUBJECT", description = "Only this one, as zone:control.")
    private Optional<SubjectId> subject = Optional.empty();

    @Option(
            names = "--answer",
            paramLabel = "ANSWER",
            description = "able, able-with-help or in-force; in-force if not given.")
    private Answer answer = Answer.IN_FORCE;

    @Mixin
    private final DayOption day = new DayOption();

    @Mixin
    private final ResultOptions result = new ResultOptions();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        Optional<RowId> id = RowId.parse(name);
        if (id.isEmpty()) {
            return named();
        }
        return switch (id.get()) {
            case RequirementId technical -> explain(technical);
            case ProcessRequirementId process -> explain(process);
        };
    }

    private Exit named() throws Refusal {
        Lexicon lexicon = Lexicon.read();
        List<Entry> entries = lexicon.named(name);
        if (entries.isEmpty() && path.isEmpty() && beside()) {
            return Exit.GOOD;
        }
        if (entries.isEmpty()) {
            throw Refusal.wrongUse("expected a requirement, a term or another name of the catalogue, got `" + name + "`"
                    + nearest(lexicon));
        }
        if (path.isPresent()) {
            throw Refusal.wrongUse("`" + name + "` is no requirement, so that no plant answers it; `ringwall explain \""
                    + name + "\"` says what it is");
        }
        Sheet sheet = result.common().sheet(console);
        Catalog catalog = CatalogReader.read();
        ArticleText text = new ArticleText(result.common().words(), sheet);
        for (Entry entry : entries) {
            if (!sheet.isBlank()) {
                sheet.blank();
            }
            text.write(EntryArticle.of(entry, catalog, lexicon));
        }
        console.sink().putText(out -> out.append(sheet.toString()));
        return Exit.GOOD;
    }

    /** A framework beside the series, or one of its entries; false where nothing has this name. */
    private boolean beside() throws Refusal {
        Crosswalks crosswalks = Crosswalks.read();
        Sheet sheet = result.common().sheet(console);
        ExplainedCrosswalk text =
                new ExplainedCrosswalk(crosswalks, result.common().words(), sheet);
        crosswalks.find(name).ifPresent(text::write);
        for (Crosswalks.Named named : crosswalks.named(name)) {
            if (!sheet.isBlank()) {
                sheet.blank();
            }
            text.write(named, CatalogReader.read(), ProcessReader.read());
        }
        if (sheet.isBlank()) {
            return false;
        }
        console.sink().putText(out -> out.append(sheet.toString()));
        return true;
    }

    /** What may have been meant, or where to look. */
    private String nearest(Lexicon lexicon) {
        Stream<String> rows = Stream.concat(
                CatalogReader.read().requirements().stream().map(row -> row.id().code()),
                ProcessReader.read().rows().stream().map(row -> row.id().code()));
        List<String> near =
                Nearest.of(name, Stream.concat(lexicon.names().stream(), rows).toList());
        return near.isEmpty()
                ? "; `ringwall catalog` lists them, `ringwall catalog --search` looks through its texts"
                : "; nearest: `" + String.join("`, `", near) + "`";
    }

    private Exit explain(RequirementId technical) throws Refusal {
        Catalog catalog = CatalogReader.read();
        Requirement row = catalog.find(technical).orElseThrow(() -> notCarried(technical));
        return path.isPresent() ? answers(row, new PlantOptions(path.get(), day)) : words(row, catalog);
    }

    private Exit explain(ProcessRequirementId process) throws Refusal {
        ProcessCatalog catalog = ProcessReader.read();
        ProcessRequirement row = catalog.find(process).orElseThrow(() -> notCarried(process));
        if (path.isPresent()) {
            throw Refusal.wrongUse(
                    "`" + process.code() + "` is asked of an organisation and not of zones; `ringwall explain \""
                            + process.code() + "\"` says what it is for");
        }
        Sheet sheet = result.common().sheet(console);
        new ArticleText(result.common().words(), sheet)
                .write(ProcessArticle.of(
                        row, catalog, result.common().processTexts().text(process)));
        new ExplainedCrosswalk(Crosswalks.read(), result.common().words(), sheet).leadingTo(process);
        console.sink().putText(out -> out.append(sheet.toString()));
        return Exit.GOOD;
    }

    private Refusal notCarried(RowId id) {
        return Refusal.wrongUse("expected a requirement of the catalogue, got `" + id + "`" + nearest(Lexicon.read()));
    }

    private Exit answers(Requirement row, PlantOptions plant) throws Refusal {
        if (!row.isAsked()) {
            throw Refusal.wrongUse("`" + row.id().code() + "` is asked of nothing; `ringwall explain \""
                    + row.id().code() + "\"` says where to look");
        }
        ReadPlant read = plant.read(console);
        Assessment assessment = plant.assess(read, console);
        List<Subject> subjects = Subjects.chosen(AnswerReport.asked(assessment, row), subject);
        result.write(AnswerReport.compile(assessment, row, subjects, answer, read.origin()), read, console);
        return Exit.GOOD;
    }

    private Exit words(Requirement row, Catalog catalog) throws Refusal {
        Sheet sheet = result.common().sheet(console);
        ArticleText text = new ArticleText(result.common().words(), sheet);
        text.write(RowArticle.of(
                row,
                catalog,
                result.common().texts().text(row.id()),
                Lexicon.read().about(row.id())));
        new ExplainedCrosswalk(Crosswalks.read(), result.common().words(), sheet).leadingTo(row.id());
        licensed(catalog).flatMap(own -> own.text(row.id())).ifPresent(text::licensed);
        console.sink().putText(out -> out.append(sheet.toString()));
        return Exit.GOOD;
    }

    /** The text of the user's own copy, for his terminal alone. */
    private Optional<LicensedTexts> licensed(Catalog catalog) throws Refusal {
        try {
            return LicensedTexts.read(console.data(), catalog, Limits.DEFAULT).value();
        } catch (IOException failed) {
            throw Refusal.notRead(console.data(), failed);
        }
    }
}
