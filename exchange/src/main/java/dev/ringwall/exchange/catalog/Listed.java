package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.catalog.Phrase.Link;
import dev.ringwall.exchange.catalog.Phrase.Ours;
import dev.ringwall.exchange.catalog.Phrase.Plain;
import dev.ringwall.exchange.catalog.Phrase.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One entry as it stands in the list of its part.
 *
 * @param name its number; empty where the title is all the name it has
 * @param edition of a requirement; empty for what is explained beside them
 * @param groups what it stands under, from the widest to the narrowest
 * @param level the first security level that selects it
 * @param note what sets it apart from its neighbours
 * @param gist what is said of it first
 */
public record Listed(
        String id,
        String name,
        String title,
        Optional<Edition> edition,
        List<Phrase> groups,
        Optional<Integer> level,
        Optional<Phrase> note,
        String gist) {

    public Listed {
        groups = List.copyOf(groups);
    }

    static Listed of(Requirement row, Optional<RequirementText> text) {
        return new Listed(
                row.id().toString(),
                row.id().code(),
                row.title(),
                Optional.of(row.id().edition()),
                row.fr().stream().map(Listed::foundation).toList(),
                row.minSl().map(level -> level.value()),
                note(row),
                text.map(Listed::gist).orElse(""));
    }

    static Listed of(ProcessRequirement row, Optional<ProcessText> text) {
        return new Listed(
                row.id().toString(),
                row.id().code(),
                row.title(),
                Optional.of(row.id().edition()),
                groups(row),
                Optional.empty(),
                Optional.empty(),
                text.map(ProcessText::purpose).orElse(""));
    }

    static Listed of(Entry entry) {
        List<Phrase> groups = new ArrayList<>(List.of(Worded.of("entry-kind", entry.kind())));
        EntryArticle.group(entry).ifPresent(groups::add);
        String name = entry.kind() == Entry.Kind.FOUNDATION ? entry.key() : "";
        return new Listed(
                entry.id(),
                name,
                entry.title(),
                Optional.empty(),
                groups,
                Optional.empty(),
                Optional.empty(),
                entry.gist());
    }

    /** The way to it. */
    public Link link() {
        return new Link(id, name.isEmpty() ? title : name, name.isEmpty() ? "" : title);
    }

    /** What a row of requirements stands under. */
    public static Phrase foundation(FoundationalRequirement fr) {
        return new Worded(
                "catalog.foundation",
                List.of(new Plain(Integer.toString(fr.number())), new Plain(fr.name()), Worded.of("foundation", fr)));
    }

    /** What a row about an organisation stands under. */
    public static List<Phrase> groups(ProcessRequirement row) {
        return row.groups().stream()
                .<Phrase>map(group -> new Ours(group.id() + " · " + group.title()))
                .toList();
    }

    /** How a requirement differs from those that are simply asked. */
    public static Optional<Phrase> note(Requirement row) {
        return switch (row.status()) {
            case NORMATIVE ->
                row.condition()
                        .map(condition -> new Worded("catalog.only-with", List.of(Worded.of("condition", condition))));
            case CONSTRAINT -> Optional.of(new Worded("catalog.constraint"));
            case POINTER -> {
                List<String> codes =
                        row.expandsTo().stream().map(RequirementId::code).toList();
                yield Optional.of(new Worded("catalog.pointer", List.of(new Plain(String.join(", ", codes)))));
            }
            case NO_REQUIREMENT -> Optional.of(new Worded("catalog.no-requirement"));
        };
    }

    private static String gist(RequirementText text) {
        return switch (text) {
            case RequirementText.Asked asked -> asked.purpose();
            case RequirementText.Pointer(String sentence) -> sentence;
        };
    }
}
