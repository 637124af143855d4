package dev.ringwall.engine.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A report as a tree. The same document is printed on a terminal, on paper, on a screen and as JSON.
 *
 * @param name which report it is, the same for every plant: {@code assessment}
 * @param preface what must be read before any result
 */
public record Document(String name, Phrase title, Origin origin, List<Block> preface, List<Section> sections) {

    public Document {
        preface = List.copyOf(preface);
        sections = List.copyOf(sections);
        Set<String> seen = new HashSet<>();
        preface.forEach(block -> block.id().ifPresent(id -> check(id, seen)));
        sections.forEach(section -> checkIds(section, seen));
    }

    // INVARIANT: an id names one place of a document, so that links in HTML and paths in JSON lead there.
    private static void checkIds(Section section, Set<String> seen) {
        check(section.id(), seen);
        for (Block block : section.blocks()) {
            block.id().ifPresent(id -> check(id, seen));
        }
        section.sections().forEach(below -> checkIds(below, seen));
    }

    private static void check(String id, Set<String> seen) {
        if (!seen.add(id)) {
            throw new IllegalArgumentException("expected one place named `" + id + "` in the document, got two");
        }
    }

    /** Its drawing, if it has one. */
    public Optional<Block.Figure> figure() {
        return sections.stream().flatMap(Document::figures).findFirst();
    }

    private static Stream<Block.Figure> figures(Section section) {
        return Stream.concat(
                section.blocks().stream().filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast),
                section.sections().stream().flatMap(Document::figures));
    }
}
