package dev.ringwall.cli;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Part;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.exchange.catalog.CatalogCsv;
import dev.ringwall.exchange.catalog.CatalogJson;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.catalog.CatalogSearch;
import dev.ringwall.exchange.catalog.Entry;
import dev.ringwall.exchange.catalog.Lexicon;
import dev.ringwall.exchange.catalog.ProcessReader;
import dev.ringwall.exchange.catalog.ProcessTexts;
import dev.ringwall.exchange.catalog.RequirementTexts;
import dev.ringwall.exchange.words.Words;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the standard's parts and what is carried of each, or what the catalogue says of some words. */
@Command(
        name = "catalog",
        description = {
            "Lists the parts of IEC 62443, and what is carried of each: rows, technology families, the glossary.",
            "With --search: where the catalogue speaks of something, best first."
        },
        footer = {
            "  ringwall catalog 62443-3-3           the system requirements",
            "  ringwall catalog 2-4                 what a service provider is asked",
            "  ringwall catalog 1-2                 our glossary, which stands in for a part not published",
            "  ringwall catalog --search \"jump host\"",
            "  ringwall catalog --format json       everything, with our words on each row",
            "  ringwall catalog --format csv        the rows for a spreadsheet"
        })
final class CatalogCommand implements Action {

    private final Console console;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or csv; text if not given.")
    private Format format = Format.TEXT;

    @Parameters(index = "0", arity = "0..1", paramLabel = "PART", description = "Only this part, such as 62443-4-2.")
    private Optional<String> part = Optional.empty();

    @Option(names = "--part", paramLabel = "PART", description = "The same.")
    private Optional<String> named = Optional.empty();

    @Option(names = "--search", paramLabel = "WORDS", description = "Lists what holds all these words.")
    private Optional<String> search = Optional.empty();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    CatalogCommand(Console console) {
        this.console = console;
    }

    enum Format {
        TEXT,
        JSON,
        CSV
    }

    @Override
    public Exit act() throws Refusal {
        if (search.isPresent()) {
            found(search.get());
            return Exit.GOOD;
        }
        Catalog all = CatalogReader.read();
        ProcessCatalog processes = ProcessReader.read();
        Optional<String> only = part(all);
        Catalog catalog = only.isPresent() ? ofPart(all, only.get()) : all;
        if (only.isPresent()) {
            processes = processes.ofPart(only.get());
        }
        write(catalog, processes, Lexicon.read());
        return Exit.GOOD;
    }

    private void found(String typed) throws Refusal {
        if (format != Format.TEXT || part.isPresent() || named.isPresent()) {
            throw Refusal.wrongUse("`--search` looks through all parts and answers as text; leave `"
                    + (format == Format.TEXT ? "PART" : "--format") + "` away");
        }
        Words words = common.words();
        if (typed.isBlank()) {
            throw Refusal.wrongUse("`--search`: expected words, got nothing");
        }
        Sheet sheet = common.sheet(console);
        FoundText.write(CatalogSearch.read("en").find(typed, FoundText.MOST), typed, words, sheet);
        console.sink().putText(out -> out.append(sheet.toString()));
    }

    private void write(Catalog catalog, ProcessCatalog processes, Lexicon lexicon) throws Refusal {
        Words words = common.words();
        RequirementTexts texts = common.texts();
        ProcessTexts processTexts = common.processTexts();
        switch (format) {
            case TEXT -> {
                Sheet sheet = common.sheet(console);
                new CatalogText(catalog, processes, lexicon, words, sheet).write();
                console.sink().putText(out -> out.append(sheet.toString()));
            }
            case JSON -> {
                List<String> parts = catalog.parts().stream().map(Part::number).toList();
                List<Entry> entries = lexicon.entries().stream()
                        .filter(entry -> parts.contains(entry.part()))
                        .toList();
                console.sink().put(out -> CatalogJson.write(catalog, texts, processes, processTexts, entries, out));
            }
            case CSV -> console.sink().putText(out -> CatalogCsv.write(catalog, processes, out));
        }
    }

    /** The part that is asked for, by its whole number. */
    private Optional<String> part(Catalog all) throws Refusal {
        if (part.isPresent() && named.isPresent()) {
            throw Refusal.wrongUse("expected one part, got `" + part.get() + "` and `" + named.get() + "`");
        }
        Optional<String> typed = part.or(() -> named);
        if (typed.isEmpty()) {
            return typed;
        }
        String number = typed.get().startsWith("62443-") ? typed.get() : "62443-" + typed.get();
        List<String> numbers = all.parts().stream().map(Part::number).toList();
        if (!numbers.contains(number)) {
            throw Refusal.wrongUse((named.isPresent() ? "`--part`" : "PART")
                    + ": expected a part such as `62443-3-3`, got `" + typed.get() + "`");
        }
        return Optional.of(number);
    }

    private static Catalog ofPart(Catalog all, String number) {
        return new Catalog(
                all.requirements().stream()
                        .filter(row -> row.id().edition().part().equals(number))
                        .toList(),
                all.parts().stream()
                        .filter(each -> each.number().equals(number))
                        .toList(),
                all.rollupVersion());
    }
}
