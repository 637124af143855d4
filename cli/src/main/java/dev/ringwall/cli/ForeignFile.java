package dev.ringwall.cli;

import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.Format;
import dev.ringwall.exchange.Formats;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.OtherForm;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which file of another program a command is about, and how it is to be read. */
final class ForeignFile {

    @Parameters(paramLabel = "FILE", description = "The file of the other program.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path path;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Offered.ImportNames.class,
            description = "${COMPLETION-CANDIDATES}; what the file looks like if not given.")
    private Optional<ImportFormat> format = Optional.empty();

    @Option(
            names = "--map",
            paramLabel = "HEADER=FIELD",
            completionCandidates = Offered.Fields.class,
            description = "What a header of a table means, one of ${COMPLETION-CANDIDATES}; may be given again.")
    private Map<String, String> mapping = new LinkedHashMap<>();

    @Option(
            names = "--set",
            paramLabel = "FIELD=VALUE",
            description = "What holds for each row of a table that does not say it, such as date=2026-03-01; may be"
                    + " given again.")
    private Map<String, String> values = new LinkedHashMap<>();

    /** A file that was read, and the format it was read as. */
    record Read(String file, ImportFormat format, Imported<Found> imported, Found found) {}

    Path path() {
        return path;
    }

    /** Reads the file; one of which nothing can be used is refused, and each reason named. */
    Read read(Console console) throws Refusal {
        SourceFile source = source();
        ImportFormat chosen = format.isPresent() ? format.get() : likely(source);
        Explained explained = explained(chosen);
        Imported<Found> imported = chosen.read(source, explained, Limits.DEFAULT);
        Found found = imported.value().orElseThrow(() -> refuse(imported, console));
        return new Read(source.name(), chosen, imported, found);
    }

    private Refusal refuse(Imported<Found> imported, Console console) {
        imported.errors().stream().map(Issue::toString).forEach(console::remark);
        return Refusal.inputHasErrors("`" + path + "` cannot be used; nothing was changed");
    }

    private SourceFile source() throws Refusal {
        try {
            if (Files.isDirectory(path)) {
                throw new IOException("expected a file, got a folder");
            }
            long size = Files.size(path);
            if (size > Limits.DEFAULT.fileBytes()) {
                throw Refusal.inputHasErrors(
                        "`" + path + "`: expected at most " + Limits.DEFAULT.fileBytes() + " bytes, got " + size);
            }
            Path name = path.getFileName();
            return SourceFile.read(path, name == null ? path.toString() : name.toString());
        } catch (IOException failed) {
            throw Refusal.notRead(path, failed);
        }
    }

    private ImportFormat likely(SourceFile source) throws Refusal {
        List<ImportFormat> likely = Formats.likely(source);
        if (likely.size() == 1) {
            return likely.getFirst();
        }
        if (likely.isEmpty()) {
            throw none(source);
        }
        throw Refusal.inputHasErrors("`" + path + "` may be "
                + Choice.oneOf(likely.stream().map(Format::name).toList()) + "; say which with `--format`");
    }

    private Refusal none(SourceFile source) {
        String names =
                Choice.oneOf(Formats.ofImports().stream().map(Format::name).toList());
        String expected = "`" + path + "`: expected a file of format " + names + ", got ";
        return Refusal.inputHasErrors(OtherForm.of(source)
                .map(other -> expected + other.what() + "; " + other.instead())
                .orElse(expected + "none of them"));
    }

    private Explained explained(ImportFormat chosen) throws Refusal {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Map.Entry<String, String> each : mapping.entrySet()) {
            headers.put(each.getKey().strip(), field("--map", each.getValue(), chosen));
        }
        Map<String, String> always = new LinkedHashMap<>();
        for (Map.Entry<String, String> each : values.entrySet()) {
            always.put(field("--set", each.getKey(), chosen), each.getValue().strip());
        }
        return new Explained(headers, always);
    }

    private static String field(String option, String typed, ImportFormat chosen) throws Refusal {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        if (chosen.fields().isEmpty()) {
            throw Refusal.wrongUse("`" + option + "`: expected a table, got a file of format `" + chosen.name() + "`");
        }
        if (!chosen.fields().contains(plain)) {
            throw Refusal.wrongUse(
                    "`" + option + "`: expected " + Choice.oneOf(chosen.fields()) + ", got `" + typed + "`");
        }
        return plain;
    }
}
