package dev.ringwall.cli;

import dev.ringwall.exchange.Format;
import dev.ringwall.exchange.Formats;
import dev.ringwall.exchange.words.Words;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what is read and what is written. */
@Command(
        name = "formats",
        description = "Lists the formats of files that are read, and those in which reports are written.",
        footer = {"  ringwall formats"})
final class FormatsCommand implements Action {

    private static final int NAME = 16;

    private final Console console;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    FormatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        Words words = common.words();
        Sheet sheet = common.sheet(console);
        list(words.sentence("formats.own"), Formats.own(), sheet);
        list(words.sentence("formats.imported"), Formats.ofImports(), sheet.blank());
        list(words.sentence("formats.reports"), Formats.ofReports(), sheet.blank());
        console.sink().putText(out -> out.append(sheet.toString()));
        return Exit.GOOD;
    }

    private static void list(String title, List<? extends Format> formats, Sheet sheet) {
        sheet.heading(title);
        formats.forEach(format -> sheet.beside("  " + format.name(), NAME, format.holds()));
    }
}
