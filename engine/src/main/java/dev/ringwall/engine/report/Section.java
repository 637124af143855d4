package dev.ringwall.engine.report;

import java.util.List;

/**
 * A heading and what stands under it.
 *
 * @param id unique in the document and the same in every run, so that others can link to it
 */
public record Section(String id, Phrase title, List<Block> blocks, List<Section> sections) {

    public Section {
        Anchors.check(id);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** A section without sections below it. */
    public static Section of(String id, Phrase title, Block... blocks) {
        return new Section(id, title, List.of(blocks), List.of());
    }
}
