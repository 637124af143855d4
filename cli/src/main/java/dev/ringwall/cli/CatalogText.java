package dev.ringwall.cli;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Part;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirement.Group;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue as people read it: the register of parts, then every row under its part and foundational requirement. */
final class CatalogText {

    private static final int PART = 13;
    private static final int ROW = 22;
    private static final int PROCESS_ROW = 18;

    private final Words words;
    private final Sheet sheet;

    private CatalogText(Words words, Sheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    static void write(Catalog catalog, ProcessCatalog processes, Words words, Sheet sheet) {
        CatalogText text = new CatalogText(words, sheet);
        text.register(catalog.parts());
        Stream.concat(catalog.editions().stream(), processes.editions().stream())
                .sorted()
                .forEach(edition -> text.edition(edition, catalog, processes));
    }

    private void register(List<Part> parts) {
        sheet.heading(words.sentence("catalog.register"));
        parts.forEach(this::part);
    }

    private void part(Part part) {
        boolean open = part.documentType() == Part.DocumentType.IN_DEVELOPMENT;
        String type = open ? words.sentence("catalog.in-development") : part.documentType() + " " + part.edition();
        sheet.beside("  " + part.number(), PART, part.title() + " · " + type);
    }

    private void edition(Edition edition, Catalog catalog, ProcessCatalog processes) {
        if (catalog.editions().contains(edition)) {
            edition(catalog, edition);
        } else {
            edition(edition, processes.rows(edition));
        }
    }

    private void edition(Catalog catalog, Edition edition) {
        List<Requirement> rows = catalog.requirements().stream()
                .filter(row -> row.id().edition().equals(edition))
                .toList();
        head(edition, rows.size());
        Optional<FoundationalRequirement> under = Optional.empty();
        for (Requirement row : rows) {
            if (row.fr().isPresent() && !row.fr().equals(under)) {
                under = row.fr();
                foundation(row.fr().get());
            }
            sheet.beside("  " + "%-13s %s".formatted(row.id().code(), level(row)), ROW, said(row));
        }
    }

    private void edition(Edition edition, List<ProcessRequirement> rows) {
        head(edition, rows.size());
        List<Group> under = List.of();
        for (ProcessRequirement row : rows) {
            for (int i = 0; i < row.groups().size(); i++) {
                Group group = row.groups().get(i);
                if (!under.contains(group)) {
                    sheet.faintLine("  " + group.id() + " · " + group.title());
                }
            }
            under = row.groups();
            sheet.beside("  " + row.id().code(), PROCESS_ROW, row.title());
        }
    }

    private void head(Edition edition, int rows) {
        sheet.blank().heading(words.sentence("catalog.edition", List.of(edition.toString(), Integer.toString(rows))));
    }

    private void foundation(FoundationalRequirement fr) {
        String name = words.sentence("foundation." + fr.name().toLowerCase(Locale.ROOT));
        sheet.faintLine("  FR " + fr.number() + " " + fr + " · " + name);
    }

    private String level(Requirement row) {
        return row.minSl().map(level -> "SL " + level.value()).orElse("–");
    }

    private String said(Requirement row) {
        return row.title() + note(row).map(note -> " · " + note).orElse("");
    }

    private Optional<String> note(Requirement row) {
        return switch (row.status()) {
            case NORMATIVE ->
                row.condition()
                        .map(condition -> words.sentence(
                                "catalog.only-with", List.of(words.sentence("condition." + Choice.word(condition)))));
            case CONSTRAINT -> Optional.of(words.sentence("catalog.constraint"));
            case POINTER -> Optional.of(words.sentence("catalog.pointer", List.of(codes(row.expandsTo()))));
            case NO_REQUIREMENT -> Optional.of(words.sentence("catalog.no-requirement"));
        };
    }

    static String codes(List<RequirementId> ids) {
        return ids.stream().map(RequirementId::code).collect(Collectors.joining(", "));
    }
}
