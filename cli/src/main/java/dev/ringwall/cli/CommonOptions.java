package dev.ringwall.cli;

import dev.ringwall.exchange.catalog.ProcessTexts;
import dev.ringwall.exchange.catalog.RequirementTexts;
import dev.ringwall.exchange.words.Words;
import picocli.CommandLine.Option;

/** What every command that prints something lets one choose. */
final class CommonOptions {

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
    private Colour colour = Colour.AUTO;

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "The language of results, such as en.")
    private String language = "en";

    boolean isColoured(Window window) {
        return colour.isOn(window);
    }

    Sheet sheet(Console console) {
        return new Sheet(console.window().columns(), isColoured(console.window()));
    }

    Words words() throws Refusal {
        return Words.read(language());
    }

    RequirementTexts texts() throws Refusal {
        return RequirementTexts.read(language());
    }

    ProcessTexts processTexts() throws Refusal {
        return ProcessTexts.read(language());
    }

    private String language() throws Refusal {
        if (!Words.languages().contains(language)) {
            throw Refusal.wrongUse(
                    "`--language`: expected " + Choice.oneOf(Words.languages()) + ", got `" + language + "`");
        }
        return language;
    }
}
