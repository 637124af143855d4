package dev.ringwall.cli;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessLinks;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import dev.ringwall.engine.rating.Rating;
import dev.ringwall.engine.report.Detail;
import dev.ringwall.engine.report.ProtectionScheme;
import dev.ringwall.exchange.catalog.LinksReader;
import dev.ringwall.exchange.catalog.ProcessReader;
import dev.ringwall.exchange.catalog.Speech;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.plantfile.ReadPlant;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rates every zone and conduit of a plant by what is in force there and by what people do to keep it so. */
@Command(
        name = "rating",
        description = {
            "Lays what is done technically and by people for each zone side by side (62443-2-2), rates it by",
            "a rule of our own, and says what runs out when."
        },
        footer = {
            "  ringwall rating my-plant --programme my-company          how each zone is rated, and what holds it",
            "  ringwall rating my-plant --programme my-company --all    every measure with what people do for it",
            "  ringwall rating my-plant                                 what it could be"
        })
final class RatingCommand implements Action {

    private final Console console;

    @Mixin
    private final PlantOptions plant = new PlantOptions();

    @Option(
            names = "--programme",
            paramLabel = "PROGRAMME",
            description = "The folder of the owner's programme by 62443-2-1, or its programme.yaml.")
    private Optional<Path> programme = Optional.empty();

    @Option(names = "--subject", paramLabel = "SUBJECT", description = "Only this zone or conduit, as zone:control.")
    private Optional<SubjectId> subject = Optional.empty();

    @Option(names = "--all", description = "Every measure, and all that runs out.")
    private boolean all;

    @Mixin
    private final ResultOptions result = new ResultOptions();

    RatingCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        ReadPlant read = plant.read(console);
        ProcessCatalog processes = ProcessReader.read();
        ProcessLinks links = LinksReader.read(read.catalog(), processes);
        Optional<OwnerProgramme> owner = programme.isEmpty()
                ? Optional.empty()
                : Optional.of(OwnerProgramme.read(programme.get(), processes, links.edition(), console));
        Optional<ProgrammeAssessment> standing = owner.map(known -> known.assess(processes, read.day()));
        Assessment assessment = plant.assess(read, console);
        Rating rating = Rating.of(assessment, Subjects.chosen(assessment.targeted(), subject), standing, links);
        Detail detail = all ? Detail.ALL : Detail.NOT_MET;
        result.write(ProtectionScheme.compile(rating, detail, read.origin()), prose(read, owner), console);
        return Exit.GOOD;
    }

    private Prose prose(ReadPlant read, Optional<OwnerProgramme> owner) throws Refusal {
        PlantIndex index = PlantIndex.of(read.plant());
        return new Prose(
                new Speech(result.common().words(), result.common().texts()),
                id -> ReadPlant.name(id, index),
                id -> read.place(id).or(() -> owner.flatMap(known -> known.place(id))));
    }
}
