package dev.ringwall.cli;

import dev.ringwall.exchange.bundle.OpenedBundle;
import dev.ringwall.exchange.bundle.TrustList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes the files of a bundle out. */
@Command(
        name = "open",
        description = {
            "Takes the files of a bundle out into a folder, once every byte was looked at.",
            "A design or an answer is a plant that can be assessed as it is; what was computed of it at the other",
            "end lies beside it."
        },
        footer = {
            "  ringwall bundle open design.bundle --out their-design     its files",
            "  ringwall assess their-design                              and what today's rules say of them"
        })
final class BundleOpenCommand implements Action {

    private final Console console;

    @Mixin
    private final ForeignBundle bundle = new ForeignBundle();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for its files; empty, or not there yet.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path folder;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    BundleOpenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        OpenedBundle opened = bundle.open(console);
        TrustList.Standing standing = bundle.standing(opened, console);
        Sheet sheet = common.sheet(console);
        bundle.say(opened, standing, common.words(), sheet);
        try {
            opened.takeOut(folder);
        } catch (IOException failed) {
            throw Refusal.notWritten(folder, failed);
        }
        sheet.whole(common.words().sentence("bundle.opened", List.of("`" + folder + "`")));
        console.sink().putText(out -> out.append(sheet.toString()));
        return Exit.GOOD;
    }
}
