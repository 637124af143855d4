package dev.ringwall.cli;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.catalog.Entry;
import dev.ringwall.exchange.catalog.Lexicon;
import dev.ringwall.exchange.words.Words;
import java.util.List;
import java.util.Optional;

/** A term, a technology family, a state or a part as people read it: what we say of it, and where to read on. */
final class ExplainedEntry {

    private static final int LABEL = 14;

    private final Catalog catalog;
    private final Lexicon lexicon;
    private final Words words;
    private final Sheet sheet;

    ExplainedEntry(Catalog catalog, Lexicon lexicon, Words words, Sheet sheet) {
        this.catalog = catalog;
        this.lexicon = lexicon;
        this.words = words;
        this.sheet = sheet;
    }

    void write(Entry entry) {
        boolean named = entry.kind() == Entry.Kind.PART || entry.kind() == Entry.Kind.FOUNDATION;
        sheet.heading(named ? entry.key() + " · " + entry.title() : entry.title());
        sheet.faintLine(head(entry));
        for (Entry.Passage passage : entry.passages()) {
            sheet.blank();
            say(passage.label(), passage.text());
        }
        if (!entry.ways().isEmpty()
                || !entry.requirements().isEmpty()
                || !entry.see().isEmpty()) {
            sheet.blank();
        }
        ways(entry);
        rows(entry.kind() == Entry.Kind.FAMILY ? "serves" : "rereads", entry.requirements());
        see(entry);
        if (entry.kind() == Entry.Kind.TERM && !entry.parts().isEmpty()) {
            say("speaks-of-it", String.join(", ", entry.parts()));
        }
        if (!entry.requirements().isEmpty()) {
            sheet.blank().faintLine(words.sentence("explain.serves-is-ours"));
        }
    }

    private String head(Entry entry) {
        String kind = words.sentence("entry-kind." + Choice.word(entry.kind()));
        String group = switch (entry.kind()) {
            case STATE -> " · " + words.sentence("patch-holder." + entry.group());
            case FAMILY -> " · " + entry.group();
            case TERM, PART, MODEL, FOUNDATION, LEVEL, LEVEL_TYPE, READING -> "";
        };
        boolean ours = entry.kind() == Entry.Kind.TERM || entry.kind() == Entry.Kind.PART;
        return (ours ? kind : entry.part() + " · " + kind) + group;
    }

    private void ways(Entry entry) {
        for (Entry.Way way : entry.ways()) {
            say("way", "→ " + title(Entry.Kind.STATE, way.to()) + ": " + way.when());
        }
    }

    private void see(Entry entry) {
        if (!entry.see().isEmpty()) {
            List<String> titles =
                    entry.see().stream().map(key -> title(Entry.Kind.TERM, key)).toList();
            say("see", String.join("; ", titles));
        }
    }

    private String title(Entry.Kind kind, String key) {
        Optional<Entry> found = lexicon.of(kind).stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst();
        return found.orElseThrow().title();
    }

    private void rows(String label, List<RequirementId> ids) {
        String said = words.sentence("explain.label." + label);
        for (RequirementId id : ids) {
            sheet.beside(said, LABEL, id.code() + " " + catalog.require(id).title());
            said = "";
        }
    }

    private void say(String label, String text) {
        sheet.beside(words.sentence("explain.label." + label), LABEL, text);
    }
}
