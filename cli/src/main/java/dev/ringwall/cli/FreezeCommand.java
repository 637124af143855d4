package dev.ringwall.cli;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.lifecycle.Results;
import dev.ringwall.engine.report.Detail;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Report;
import dev.ringwall.engine.report.Reports;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.ReportFormat;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.frozen.Frozen;
import dev.ringwall.exchange.frozen.FrozenFile;
import dev.ringwall.exchange.html.HtmlFormat;
import dev.ringwall.exchange.json.JsonFormat;
import dev.ringwall.exchange.plantfile.PlantFile;
import dev.ringwall.exchange.plantfile.ReadPlant;
import dev.ringwall.exchange.terminal.Screen;
import dev.ringwall.exchange.terminal.TerminalFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts an assessment away: the plant, what is said of it, and every report, in one file that can never change unnoticed. */
@Command(
        name = "freeze",
        description = {
            "Puts an assessment away in one file: the plant, what is said of it, and every report.",
            "A later program prints its reports byte for byte, and compares it with what its own rules say. A file",
            "in which one byte was changed is refused."
        },
        footer = {
            "  ringwall freeze my-plant --out 2026.ringwall                     as of today",
            "  ringwall freeze my-plant --out 2026.ringwall --format html,pdf   with reports on paper",
            "  ringwall report 2026.ringwall --out reports                      its reports, byte for byte",
            "  ringwall compare 2026.ringwall my-plant                          and what has changed since"
        })
final class FreezeCommand implements Action {

    private final Console console;

    @Mixin
    private final PlantOptions plant = new PlantOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write, whole or not at all.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            completionCandidates = Offered.FormatNames.class,
            description =
                    "In which forms its reports are kept: ${COMPLETION-CANDIDATES}; terminal, json and html if not "
                            + "given.")
    private List<ReportFormat> formats = List.of(new TerminalFormat(), new JsonFormat(), new HtmlFormat());

    @Option(names = "--all", description = "Reports that tell every row with its reason, also those that are met.")
    private boolean all;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    FreezeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        ReadPlant read = plant.read(console);
        List<SourceFile> sources = sources(read);
        Assessment assessment = plant.assess(read, console);
        Frozen frozen = new Frozen(read.origin(), all, sources, Results.of(assessment), reports(assessment, read));
        byte[] bytes = FrozenFile.write(frozen);
        new WholeFile(file).put(out -> out.write(bytes));
        Sheet sheet = common.sheet(console);
        sheet.whole("frozen in `" + file + "`: " + read.origin().plantName() + " as of " + read.day() + ", "
                + frozen.reports().size() + " reports");
        console.sink().putText(out -> out.append(sheet.toString()));
        return Exit.GOOD;
    }

    /** The files that the plant was read from, unless somebody writes into them just now. */
    private List<SourceFile> sources(ReadPlant read) throws Refusal {
        try {
            List<SourceFile> sources = PlantFile.sources(plant.path(), Limits.DEFAULT);
            boolean isSame = PlantFile.read(sources, Limits.DEFAULT, read.catalog())
                    .value()
                    .filter(read.plant()::equals)
                    .isPresent();
            if (!isSame) {
                throw Refusal.notRead(plant.path(), new IOException("it changed while it was read"));
            }
            return sources;
        } catch (IOException failed) {
            throw Refusal.notRead(plant.path(), failed);
        }
    }

    private SortedMap<String, byte[]> reports(Assessment assessment, ReadPlant read) throws Refusal {
        Prose prose = read.prose(common.words(), common.texts());
        SortedMap<String, byte[]> reports = new TreeMap<>();
        try (Progress progress = Progress.on(console)) {
            for (Report report : Reports.ALL) {
                progress.stage("writing " + report.name());
                Document document = report.compile(assessment, all ? Detail.ALL : Detail.NOT_MET, read.version());
                for (ReportFormat format : new LinkedHashSet<>(formats)) {
                    if (format.canHold(document)) {
                        reports.put(report.name() + "." + format.extension(), written(document, prose, format));
                    }
                }
            }
        }
        return reports;
    }

    private static byte[] written(Document document, Prose prose, ReportFormat format) throws Refusal {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.writer(Screen.PLAIN).write(document, prose, out);
        } catch (IOException failed) {
            throw Refusal.notPrinted(failed);
        }
        return out.toByteArray();
    }
}
