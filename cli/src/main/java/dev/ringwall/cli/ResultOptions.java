package dev.ringwall.cli;

import dev.ringwall.engine.report.Document;
import dev.ringwall.exchange.ReportFormat;
import dev.ringwall.exchange.csv.CsvFormat;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.json.JsonFormat;
import dev.ringwall.exchange.plantfile.ReadPlant;
import dev.ringwall.exchange.prometheus.PrometheusFormat;
import dev.ringwall.exchange.terminal.Screen;
import dev.ringwall.exchange.terminal.TerminalFormat;
import dev.ringwall.exchange.xlsx.XlsxFormat;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form a report is wanted, and where. */
final class ResultOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Offered.FormatNames.class,
            description = "${COMPLETION-CANDIDATES}; terminal if not given.")
    private ReportFormat format = new TerminalFormat();

    @Option(names = "--out", paramLabel = "FILE", description = "Write it into this file, whole or not at all.")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    CommonOptions common() {
        return common;
    }

    ReportFormat format() {
        return format;
    }

    /** Whether a program reads it, which can skip what it does not want. */
    boolean isForMachines() {
        return format instanceof CsvFormat
                || format instanceof JsonFormat
                || format instanceof XlsxFormat
                || format instanceof PrometheusFormat;
    }

    /** Writes a report about a plant. */
    void write(Document document, ReadPlant read, Console console) throws Refusal {
        write(document, read.prose(common.words(), common.texts()), console);
    }

    /** Writes any report, in words that fit it. */
    void write(Document document, Prose prose, Console console) throws Refusal {
        check(document, console);
        Sink sink = file.<Sink>map(WholeFile::new).orElseGet(console::sink);
        sink.put(out -> format.writer(screen(console)).write(document, prose, out));
    }

    private void check(Document document, Console console) throws Refusal {
        if (!format.canHold(document)) {
            String lacks = format instanceof PrometheusFormat ? "metrics" : "a drawing";
            throw Refusal.wrongUse(
                    "`--format`: expected one for a report without " + lacks + ", got `" + format.name() + "`");
        }
        if (!format.isText() && file.isEmpty() && console.window().showsResults()) {
            throw Refusal.wrongUse(
                    "`--format " + format.name() + "`: expected `--out FILE`, a terminal cannot show it");
        }
    }

    /** A file is laid out for a page, whoever watches. */
    private Screen screen(Console console) {
        return file.isPresent()
                ? new Screen(Window.PAGE, false)
                : new Screen(console.window().columns(), common.isColoured(console.window()));
    }
}
