package dev.ringwall.cli;

import dev.ringwall.exchange.plantfile.Starter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a small plant to start from. */
@Command(
        name = "init",
        description = "Makes a small plant to start from: one plant.yaml with a comment on each part.",
        footer = {
            "  ringwall init my-plant      writes my-plant/plant.yaml",
            "  ringwall init .             writes plant.yaml here"
        })
final class InitCommand implements Action {

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder of the new plant; made if it is not there.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path folder;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        Path file;
        try {
            file = Starter.write(folder, id(folder), console.today(ZoneOffset.UTC));
        } catch (IOException failed) {
            throw Refusal.notWritten(folder, failed);
        }
        Sheet sheet = common.sheet(console).whole("written `" + file + "`; next: ringwall assess " + folder);
        console.sink().putText(out -> out.append(sheet.toString()));
        return Exit.GOOD;
    }

    /** The folder's name, as far as ids allow it. */
    private static String id(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String id = (name == null ? "" : name.toString())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[^a-z0-9]+|-+$", "");
        return id.isEmpty() || id.length() > 63 ? "my-plant" : id;
    }
}
