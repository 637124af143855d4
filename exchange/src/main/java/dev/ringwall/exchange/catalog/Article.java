package dev.ringwall.exchange.catalog;

import java.util.List;

/**
 * One entry of the catalogue as it is read, whatever it is written on: what it is called, what it is, and what is said of it.
 *
 * @param id names it among all entries: {@code 62443-3-3:2013 SR 1.1}, {@code term:boundary-device}
 * @param name its number; empty where the title is all the name it has
 * @param head what it is and where it stands
 */
public record Article(String id, String name, String title, List<Phrase> head, List<Section> sections) {

    public Article {
        head = List.copyOf(head);
        sections = List.copyOf(sections);
    }

    /** Number and title. */
    public String heading() {
        return name.isEmpty() ? title : name + " · " + title;
    }

    /**
     * What is read together.
     *
     * @param notes what has to be known about it
     */
    public record Section(List<Line> lines, List<Phrase> notes) {
        public Section {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }

    /** One thing that is said, under its label. */
    public record Line(Phrase label, Shape shape, List<Phrase> phrases) {
        public Line {
            phrases = List.copyOf(phrases);
        }
    }

    /** How the phrases of a line stand to each other. */
    public enum Shape {
        /** There is only one. */
        ALONE,
        /** Each for itself. */
        EACH,
        /** In a row. */
        ROW,
        /** Each is a step to somewhere else, and when it is taken. */
        STEPS
    }
}
