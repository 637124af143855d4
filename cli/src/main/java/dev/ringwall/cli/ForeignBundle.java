package dev.ringwall.cli;

import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.bundle.HandOver;
import dev.ringwall.exchange.bundle.OpenedBundle;
import dev.ringwall.exchange.bundle.TrustFile;
import dev.ringwall.exchange.bundle.TrustList;
import dev.ringwall.exchange.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which bundle a command is about, and whose keys are believed. */
final class ForeignBundle {

    @Parameters(paramLabel = "BUNDLE", description = "The file that somebody handed over.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path file;

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description = "Whose keys are believed here, and in what; nobody's if not given.")
    private Optional<Path> trust = Optional.empty();

    Path file() {
        return file;
    }

    /** Looks at every byte; one that is not whole is refused, and why. */
    OpenedBundle open(Console console) throws Refusal {
        try (Progress progress = Progress.on(console)) {
            progress.stage("verifying " + file);
            if (Files.isDirectory(file)) {
                throw Refusal.notRead(file, new IOException("expected a file, got a folder"));
            }
            Imported<OpenedBundle> opened = OpenedBundle.open(file);
            return opened.value().orElseThrow(() -> refuse(file, opened.issues(), console));
        } catch (IOException failed) {
            throw Refusal.notRead(file, failed);
        }
    }

    TrustList.Standing standing(OpenedBundle bundle, Console console) throws Refusal {
        return trusted(console).of(bundle, today(console));
    }

    static LocalDate today(Console console) {
        return console.today(ZoneOffset.UTC);
    }

    private TrustList trusted(Console console) throws Refusal {
        if (trust.isEmpty()) {
            return TrustList.NOBODY;
        }
        Path list = trust.get();
        try {
            if (Files.size(list) > Limits.DEFAULT.fileBytes()) {
                throw Refusal.inputHasErrors("`" + list + "`: expected a list of keys, got a far larger file");
            }
            Imported<TrustList> read = TrustFile.read(SourceFile.read(list, list.toString()));
            return read.value().orElseThrow(() -> refuse(list, read.issues(), console));
        } catch (IOException failed) {
            throw Refusal.notRead(list, failed);
        }
    }

    static Refusal refuse(Path file, List<Issue> issues, Console console) {
        issues.stream().map(Issue::toString).forEach(console::remark);
        return Refusal.inputHasErrors("`" + file + "` cannot be used; nothing was changed");
    }

    /** The three things apart: whether it is whole, who signed it, and what that counts here. */
    void say(OpenedBundle bundle, TrustList.Standing standing, Words words, Sheet sheet) {
        HandOver said = bundle.handOver();
        sheet.line(words.sentence(
                "bundle.says",
                List.of(
                        words.sentence("bundle.kind-" + Choice.word(said.kind()), List.of()),
                        "`" + said.about() + "`",
                        said.from(),
                        said.to(),
                        Integer.toString(said.sequence()),
                        said.day().toString(),
                        said.version().isEmpty() ? "-" : said.version())));
        sheet.line(words.sentence(
                "bundle.intact",
                List.of(
                        Integer.toString(said.pieces().size()),
                        Long.toString(said.pieces().stream()
                                .mapToLong(HandOver.Piece::bytes)
                                .sum()))));
        sheet.whole(words.sentence("bundle.signed-by", List.of(bundle.key())));
        sheet.line(trusted(standing, words));
    }

    private static String trusted(TrustList.Standing standing, Words words) {
        return switch (standing) {
            case TrustList.Trusted(String organisation) -> words.sentence("bundle.trusted", List.of(organisation));
            case TrustList.Unknown() -> words.sentence("bundle.key-unknown", List.of());
            case TrustList.Over(String organisation, LocalDate until) ->
                words.sentence("bundle.key-over", List.of(organisation, until.toString()));
            case TrustList.Another(String organisation) ->
                words.sentence("bundle.key-of-another", List.of(organisation));
            case TrustList.NotInThis(String organisation) ->
                words.sentence("bundle.key-not-in-this", List.of(organisation));
        };
    }
}
