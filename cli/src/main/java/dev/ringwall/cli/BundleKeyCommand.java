package dev.ringwall.cli;

import dev.ringwall.exchange.bundle.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a key to sign bundles with, or says by what number an existing one is known. */
@Command(
        name = "key",
        description = {
            "Makes a key to sign bundles with and prints the number by which others know it.",
            "The file is its owner's alone. Give others its number on another way than the bundles: on paper,",
            "by telephone."
        },
        footer = {"  ringwall bundle key --out my.key     make one", "  ringwall bundle key --of my.key      its number"
        })
final class BundleKeyCommand implements Action {

    private final Console console;

    @Option(names = "--out", paramLabel = "FILE", description = "The file for a new key; never over one that is there.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--of", paramLabel = "FILE", description = "A key that is there.")
    private Optional<Path> existing = Optional.empty();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    BundleKeyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        if (file.isPresent() == existing.isPresent()) {
            throw Refusal.wrongUse("expected one of `--out` and `--of`");
        }
        SigningKey key = existing.isPresent() ? read(existing.get()) : make(file.orElseThrow());
        Sheet sheet = common.sheet(console).whole(common.words().sentence("bundle.key-is", List.of(key.id())));
        console.sink().putText(out -> out.append(sheet.toString()));
        return Exit.GOOD;
    }

    private static SigningKey make(Path file) throws Refusal {
        SigningKey key = SigningKey.make();
        try {
            Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
            Files.createDirectories(folder);
            FileAttribute<?>[] own = Files.getFileStore(folder).supportsFileAttributeView("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            Files.createFile(file, own);
            Files.writeString(file, key.pem(), StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
            return key;
        } catch (IOException failed) {
            throw Refusal.notWritten(file, failed);
        }
    }

    /** A key in a file; anything else there is refused. */
    static SigningKey read(Path file) throws Refusal {
        try {
            return SigningKey.read(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException failed) {
            throw Refusal.notRead(file, failed);
        }
    }
}
