package dev.ringwall.cli;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.report.Detail;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Report;
import dev.ringwall.engine.report.Reports;
import dev.ringwall.exchange.ReportFormat;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.frozen.Frozen;
import dev.ringwall.exchange.html.HtmlFormat;
import dev.ringwall.exchange.plantfile.ReadPlant;
import dev.ringwall.exchange.terminal.Screen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes reports as files. */
@Command(
        name = "report",
        description = "Writes reports as files, one for each report and format: assessment.html, gap.json, …",
        footer = {
            "  ringwall report my-plant --out reports                       assessment.html",
            "  ringwall report my-plant --out reports --format html,json    for people and for programs",
            "  ringwall report my-plant --out reports --report gap,targets  other reports",
            "  ringwall report 2026.ringwall --out reports                  what was frozen, byte for byte"
        })
final class ReportCommand implements Action {

    private static final String STANDARD_OUTPUT = "-";

    private final Console console;

    @Mixin
    private final PlantOptions plant = new PlantOptions();

    @Option(
            names = "--report",
            paramLabel = "REPORT",
            split = ",",
            completionCandidates = Offered.ReportNames.class,
            description = "${COMPLETION-CANDIDATES}; assessment if not given.")
    private List<Report> reports = List.of(Reports.ASSESSMENT);

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            completionCandidates = Offered.FormatNames.class,
            description = "${COMPLETION-CANDIDATES}; html if not given.")
    private List<ReportFormat> formats = List.of(new HtmlFormat());

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the files, made if it is not there; - for one report on standard output.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path folder;

    @Option(names = "--all", description = "Every row with its reason, also those that are met.")
    private boolean all;

    @Mixin
    private final FailOnOption failOn = new FailOnOption();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        Optional<FrozenPlant> frozen = FrozenPlant.at(plant.path(), console);
        if (frozen.isPresent()) {
            return reprint(frozen.get().frozen());
        }
        ReadPlant read = plant.read(console);
        Assessment assessment = plant.assess(read, console);
        Prose prose = read.prose(common.words(), common.texts());
        boolean printed = folder.toString().equals(STANDARD_OUTPUT);
        checkPrinted(printed);
        Sheet written = common.sheet(console);
        try (Progress progress = Progress.on(console)) {
            for (Report report : new LinkedHashSet<>(reports)) {
                progress.stage("writing " + report.name());
                Document document = report.compile(assessment, all ? Detail.ALL : Detail.NOT_MET, read.version());
                for (ReportFormat format : holding(document)) {
                    Path file = folder.resolve(report.name() + "." + format.extension());
                    Sink sink = printed ? console.sink() : new WholeFile(file);
                    sink.put(out -> format.writer(Screen.PLAIN).write(document, prose, out));
                    written.whole(file.toString());
                }
            }
        }
        if (written.isBlank()) {
            throw Refusal.wrongUse("`--format`: expected one for a report without a drawing");
        }
        if (!printed) {
            console.sink().putText(out -> out.append(written.toString()));
        }
        return failOn.judge(assessment, console);
    }

    /** Writes the reports of a frozen assessment again, byte for byte. */
    private Exit reprint(Frozen frozen) throws Refusal {
        if (plant.isDayGiven() || failOn.isGiven()) {
            String option = plant.isDayGiven() ? "`--as-of`" : "`--fail-on`";
            throw Refusal.wrongUse(option + ": expected none for a frozen assessment, which is printed as it was on "
                    + frozen.origin().day() + "; `ringwall compare` says what today's rules say of it");
        }
        if (all && !frozen.whole()) {
            throw Refusal.wrongUse("`--all`: expected an assessment that was frozen with `--all`");
        }
        boolean printed = folder.toString().equals(STANDARD_OUTPUT);
        checkPrinted(printed);
        Sheet written = common.sheet(console);
        for (Report report : new LinkedHashSet<>(reports)) {
            for (ReportFormat format : new LinkedHashSet<>(formats)) {
                String name = report.name() + "." + format.extension();
                byte[] bytes = frozen.reports().get(name);
                if (bytes == null) {
                    throw Refusal.wrongUse("expected a report in a form that was frozen, got `" + name + "`; there are "
                            + String.join(", ", kept(report, frozen)));
                }
                Path file = folder.resolve(name);
                Sink sink = printed ? console.sink() : new WholeFile(file);
                sink.put(out -> out.write(bytes));
                written.whole(file.toString());
            }
        }
        if (!printed) {
            console.sink().putText(out -> out.append(written.toString()));
        }
        return Exit.GOOD;
    }

    private static List<String> kept(Report report, Frozen frozen) {
        return frozen.reports().keySet().stream()
                .filter(name -> name.startsWith(report.name() + "."))
                .toList();
    }

    private void checkPrinted(boolean printed) throws Refusal {
        if (!printed) {
            return;
        }
        if (reports.size() * formats.size() != 1) {
            throw Refusal.wrongUse(
                    "`--out -`: expected one report in one format, got " + reports.size() + " and " + formats.size());
        }
        ReportFormat only = formats.getFirst();
        if (!only.isText() && console.window().showsResults()) {
            throw Refusal.wrongUse("`--out -`: expected a folder for `" + only.name() + "`, a terminal cannot show it");
        }
    }

    /** The formats that can hold a report; for one that cannot, a word why there is no such file. */
    private List<ReportFormat> holding(Document document) {
        List<ReportFormat> holding = new ArrayList<>();
        for (ReportFormat format : new LinkedHashSet<>(formats)) {
            if (format.canHold(document)) {
                holding.add(format);
            } else {
                console.remark("no " + document.name() + "." + format.extension() + ": the report has no drawing");
            }
        }
        return holding;
    }
}
