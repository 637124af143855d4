package dev.ringwall.cli;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Part;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.exchange.catalog.CatalogCsv;
import dev.ringwall.exchange.catalog.CatalogJson;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.catalog.ProcessReader;
import dev.ringwall.exchange.catalog.ProcessTexts;
import dev.ringwall.exchange.catalog.RequirementTexts;
import dev.ringwall.exchange.words.Words;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the standard's parts, and every requirement of those that the program carries. */
@Command(
        name = "catalog",
        description = "Lists the parts of IEC 62443, and every requirement of those carried with its id and level.",
        footer = {
            "  ringwall catalog --part 62443-3-3    the system requirements",
            "  ringwall catalog --part 2-4          what a service provider is asked",
            "  ringwall catalog --format json       everything, with our words on each row",
            "  ringwall catalog --format csv        the rows for a spreadsheet"
        })
final class CatalogCommand implements Action {

    private final Console console;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or csv; text if not given.")
    private Format format = Format.TEXT;

    @Option(names = "--part", paramLabel = "PART", description = "Only this part, such as 62443-4-2.")
    private Optional<String> part = Optional.empty();

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
        Catalog all = CatalogReader.read();
        ProcessCatalog processes = ProcessReader.read();
        Optional<String> only = part(all);
        Catalog catalog = only.isPresent() ? ofPart(all, only.get()) : all;
        if (only.isPresent()) {
            processes = processes.ofPart(only.get());
        }
        write(catalog, processes);
        return Exit.GOOD;
    }

    private void write(Catalog catalog, ProcessCatalog processes) throws Refusal {
        Words words = common.words();
        RequirementTexts texts = common.texts();
        ProcessTexts processTexts = common.processTexts();
        switch (format) {
            case TEXT -> {
                Sheet sheet = common.sheet(console);
                CatalogText.write(catalog, processes, words, sheet);
                console.sink().putText(out -> out.append(sheet.toString()));
            }
            case JSON -> console.sink().put(out -> CatalogJson.write(catalog, texts, processes, processTexts, out));
            case CSV -> console.sink().putText(out -> CatalogCsv.write(catalog, processes, out));
        }
    }

    /** The part that is asked for, by its whole number. */
    private Optional<String> part(Catalog all) throws Refusal {
        if (part.isEmpty()) {
            return part;
        }
        String number = part.get().startsWith("62443-") ? part.get() : "62443-" + part.get();
        List<String> numbers = all.parts().stream().map(Part::number).toList();
        if (!numbers.contains(number)) {
            throw Refusal.wrongUse("`--part`: expected a part such as `62443-3-3`, got `" + part.get() + "`");
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
