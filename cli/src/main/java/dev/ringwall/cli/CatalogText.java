package dev.ringwall.cli;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Part;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.catalog.Entry;
import dev.ringwall.exchange.catalog.Holding;
import dev.ringwall.exchange.catalog.Lexicon;
import dev.ringwall.exchange.catalog.Listed;
import dev.ringwall.exchange.catalog.Phrase;
import dev.ringwall.exchange.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue as people read it: the register of parts, then under each part its rows, or what is explained there. */
final class CatalogText {

    private static final int PART = 13;
    private static final int ROW = 22;
    private static final int PROCESS_ROW = 18;
    private static final int ENTRY = 30;

    private final Catalog catalog;
    private final ProcessCatalog processes;
    private final Lexicon lexicon;
    private final Words words;
    private final Sheet sheet;

    CatalogText(Catalog catalog, ProcessCatalog processes, Lexicon lexicon, Words words, Sheet sheet) {
        this.catalog = catalog;
        this.processes = processes;
        this.lexicon = lexicon;
        this.words = words;
        this.sheet = sheet;
    }

    void write() {
        register(catalog.parts());
        for (Part part : catalog.parts()) {
            editions(part.number()).forEach(this::edition);
            entries(part.number());
        }
    }

    private List<Edition> editions(String part) {
        return Stream.concat(catalog.editions().stream(), processes.editions().stream())
                .filter(edition -> edition.part().equals(part))
                .sorted()
                .toList();
    }

    private void register(List<Part> parts) {
        sheet.heading(words.sentence("catalog.register"));
        parts.forEach(this::part);
    }

    private void part(Part part) {
        boolean open = part.documentType() == Part.DocumentType.IN_DEVELOPMENT;
        String type = open ? words.sentence("catalog.in-development") : part.documentType() + " " + part.edition();
        sheet.beside("  " + part.number(), PART, part.title() + " · " + type);
        String carried = carried(part);
        if (!carried.isEmpty()) {
            sheet.beside("", PART, carried);
        }
    }

    /** What there is of a part: rows, things explained, or what stands in its place. */
    private String carried(Part part) {
        Holding holding = Holding.of(part, catalog, processes, lexicon);
        List<String> carried = new ArrayList<>();
        holding.rows().forEach((edition, rows) -> carried.add(counted(edition, rows)));
        holding.entries()
                .forEach((kind, count) -> carried.add(
                        words.sentence("catalog.counted." + Choice.word(kind), List.of(Integer.toString(count)))));
        if (!holding.said().said("instead").isEmpty()) {
            carried.add(0, holding.said().said("instead"));
        } else if (!holding.said().said("records").isEmpty()) {
            carried.add(words.sentence("catalog.explained", List.of(part.number())));
        }
        return String.join(" · ", carried);
    }

    private void entries(String part) {
        List<Entry> entries = lexicon.under(part);
        if (entries.isEmpty()) {
            return;
        }
        sheet.blank().heading(part);
        String under = "";
        for (Entry entry : entries) {
            String kind = words.sentence("entry-kind." + Choice.word(entry.kind()));
            String group = entry.group().isEmpty() ? kind : kind + " · " + group(entry);
            if (!group.equals(under)) {
                under = group;
                sheet.faintLine("  " + group);
            }
            entry(entry);
        }
    }

    private String group(Entry entry) {
        return entry.kind() == Entry.Kind.STATE ? words.sentence("patch-holder." + entry.group()) : entry.group();
    }

    private void entry(Entry entry) {
        String name = entry.kind() == Entry.Kind.TERM ? entry.title() : entry.key();
        if (name.length() > ENTRY - 3) {
            sheet.line("  " + name);
            name = "";
        }
        sheet.beside("  " + name, ENTRY, told(entry));
    }

    private String told(Entry entry) {
        return switch (entry.kind()) {
            case TERM -> firstSentence(entry.gist());
            case STATE -> entry.title() + ways(entry);
            case FAMILY, READING -> entry.title() + " · " + codes(entry.requirements());
            case PART, MODEL, FOUNDATION, LEVEL, LEVEL_TYPE -> entry.title();
        };
    }

    private static String ways(Entry entry) {
        return entry.ways().isEmpty()
                ? ""
                : " → " + entry.ways().stream().map(Entry.Way::to).collect(Collectors.joining(", "));
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private void edition(Edition edition) {
        if (catalog.editions().contains(edition)) {
            technical(edition);
        } else {
            edition(edition, processes.rows(edition));
        }
    }

    private void technical(Edition edition) {
        List<Requirement> rows = catalog.requirements().stream()
                .filter(row -> row.id().edition().equals(edition))
                .toList();
        head(edition, rows.size());
        Optional<FoundationalRequirement> under = Optional.empty();
        for (Requirement row : rows) {
            if (row.fr().isPresent() && !row.fr().equals(under)) {
                under = row.fr();
                sheet.faintLine("  " + Listed.foundation(row.fr().get()).said(words));
            }
            sheet.beside("  " + "%-13s %s".formatted(row.id().code(), level(row)), ROW, said(row));
        }
    }

    private void edition(Edition edition, List<ProcessRequirement> rows) {
        head(edition, rows.size());
        List<Phrase> under = List.of();
        for (ProcessRequirement row : rows) {
            List<Phrase> groups = Listed.groups(row);
            for (Phrase group : groups) {
                if (!under.contains(group)) {
                    sheet.faintLine("  " + group.said(words));
                }
            }
            under = groups;
            sheet.beside("  " + row.id().code(), PROCESS_ROW, row.title());
        }
    }

    private void head(Edition edition, int rows) {
        sheet.blank().heading(counted(edition, rows));
    }

    private String counted(Edition edition, int rows) {
        return words.sentence("catalog.edition", List.of(edition.toString(), Integer.toString(rows)));
    }

    private String level(Requirement row) {
        return row.minSl().map(level -> "SL " + level.value()).orElse("–");
    }

    private String said(Requirement row) {
        return row.title()
                + Listed.note(row).map(note -> " · " + note.said(words)).orElse("");
    }

    private static String codes(List<RequirementId> ids) {
        return ids.stream().map(RequirementId::code).collect(Collectors.joining(", "));
    }
}
