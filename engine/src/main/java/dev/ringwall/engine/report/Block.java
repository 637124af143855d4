package dev.ringwall.engine.report;

import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import java.util.List;
import java.util.Optional;

/** What can stand under a heading. */
public sealed interface Block {

    /** The name of this place in the document, for blocks that others point at. */
    default Optional<String> id() {
        return switch (this) {
            case Table table -> Optional.of(table.name());
            case Figure figure -> Optional.of(figure.name());
            case Paragraph _, BulletList _, Levels _, Because _, Notice _ -> Optional.empty();
        };
    }

    /** One sentence. */
    record Paragraph(Phrase text) implements Block {}

    /** Sentences of equal weight. */
    record BulletList(List<Phrase> lines) implements Block {
        public BulletList {
            lines = List.copyOf(lines);
        }
    }

    /** Something the reader must not miss, or must not misread. */
    record Notice(Tone tone, Phrase text) implements Block {

        /** How loudly it is said. */
        public enum Tone {
            NOTE,
            WARNING
        }
    }

    /** The vectors of one subject, one under the other: what is asked, what it could, what it does. */
    record Levels(SubjectId subject, List<Line> lines) implements Block {
        public Levels {
            lines = List.copyOf(lines);
        }

        /** One vector and how it is to be read. */
        public record Line(Measure measure, VectorReading vector, List<Phrase> notes) {
            public Line {
                notes = List.copyOf(notes);
            }
        }
    }

    /** Rows of cells under named columns. */
    record Table(String name, Phrase caption, List<Column> columns, List<List<Cell>> rows) implements Block {
        public Table {
            Anchors.check(name);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("expected rows of " + width + " cells in table `" + name + "`");
            }
            if (columns.stream().map(Column::key).distinct().count() != width) {
                throw new IllegalArgumentException("expected columns with different keys in table `" + name + "`");
            }
        }
    }

    /** A drawing; who cannot see it reads the alternative. */
    record Figure(String name, Phrase caption, Phrase alternative, Drawing drawing) implements Block {
        public Figure {
            Anchors.check(name);
        }
    }

    /** The whole chain of reasons of one result. */
    record Because(Trace trace) implements Block {}
}
