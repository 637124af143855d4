package dev.ringwall.exchange.terminal;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Origin;
import dev.ringwall.engine.report.Phrase;
import dev.ringwall.engine.report.Section;
import dev.ringwall.engine.report.Shortfall;
import dev.ringwall.engine.report.Terms;
import dev.ringwall.engine.report.VectorReading;
import dev.ringwall.exchange.document.CleanText;
import dev.ringwall.exchange.document.DocumentWords;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.document.TextWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A document as plain columns. */
public final class TerminalWriter implements TextWriter {

    private final Screen screen;

    public TerminalWriter(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void write(Document document, Prose prose, Appendable out) throws IOException {
        Page page = new Page(document, prose, new Lines(screen));
        page.write(document);
        out.append(page.lines.toString());
    }

    /** One document on its way to the screen. */
    private static final class Page {

        private static final int INDENT = 2;
        private static final String SEPARATOR = "    ";

        private final Prose prose;
        private final Lines lines;
        private final TerminalTable tables;
        private final boolean vectorsInHeads;
        private final int headWidth;

        Page(Document document, Prose prose, Lines lines) {
            this.prose = prose;
            this.lines = lines;
            this.tables = new TerminalTable(lines, prose);
            List<Section> withLevels = withLevels(document.sections());
            this.headWidth = withLevels.stream()
                    .mapToInt(section -> CellWidth.of(title(section)))
                    .max()
                    .orElse(0);
            this.vectorsInHeads =
                    withLevels.stream().allMatch(section -> Run.width(headWithVectors(section)) <= lines.width());
        }

        private static List<Section> withLevels(List<Section> sections) {
            List<Section> found = new ArrayList<>();
            for (Section section : sections) {
                if (levels(section).isPresent()) {
                    found.add(section);
                }
                found.addAll(withLevels(section.sections()));
            }
            return found;
        }

        private static Optional<Block.Levels> levels(Section section) {
            return section.blocks().stream()
                    .filter(Block.Levels.class::isInstance)
                    .map(Block.Levels.class::cast)
                    .findFirst();
        }

        void write(Document document) {
            lines.text(0, List.of(new Run(Prose.bare(prose.phrase(document.title())), Style.STRONG)));
            lines.text(0, List.of(new Run(origin(document.origin()), Style.FAINT)));
            document.preface().forEach(block -> block(block, 0, false));
            document.sections().forEach(section -> section(section, 0));
        }

        private String origin(Origin origin) {
            String editions = origin.editions().stream().map(Object::toString).collect(Collectors.joining(", "));
            String rollup = origin.rollup().isEmpty()
                    ? ""
                    : " · " + prose.word(DocumentWords.ROLLUP) + " " + CleanText.of(origin.rollup());
            return prose.word(DocumentWords.of(origin.about())) + " "
                    + origin.plant().value() + " · "
                    + prose.word(DocumentWords.DAY) + " " + origin.day() + " · IEC " + editions + rollup
                    + " · Ringwall "
                    + CleanText.of(origin.program());
        }

        private void section(Section section, int depth) {
            lines.blank();
            Optional<Block.Levels> levels = levels(section);
            if (levels.isPresent()) {
                lines.line(vectorsInHeads ? headWithVectors(section) : headWithGap(section, levels.get()));
            } else {
                lines.text(0, List.of(new Run(title(section), Style.STRONG)));
            }
            if (depth == 0 && levels.isEmpty()) {
                lines.line(List.of(new Run(
                        "─".repeat(Math.min(CellWidth.of(title(section)), lines.width())), Style.FAINT)));
            }
            boolean captions = section.blocks().stream()
                            .filter(Block.Table.class::isInstance)
                            .count()
                    > 1;
            section.blocks().forEach(block -> block(block, INDENT, captions));
            section.sections().forEach(below -> section(below, depth + 1));
        }

        private String title(Section section) {
            return Prose.bare(prose.phrase(section.title()));
        }

        private List<Run> headWithVectors(Section section) {
            List<Run> head = new ArrayList<>();
            String title = title(section);
            head.add(new Run(title, Style.STRONG));
            head.addAll(Run.plain(" ".repeat(Math.max(0, headWidth - CellWidth.of(title)))));
            Block.Levels levels = levels(section).orElseThrow();
            for (Block.Levels.Line line : levels.lines()) {
                head.addAll(Run.plain(SEPARATOR + line.measure().symbol() + " "
                        + line.vector().print()));
            }
            head.addAll(gap(levels));
            return head;
        }

        private List<Run> headWithGap(Section section, Block.Levels levels) {
            List<Run> head = new ArrayList<>();
            head.add(new Run(title(section), Style.STRONG));
            head.addAll(gap(levels));
            return head;
        }

        /** What is below its target, by the last vector: what is in force. */
        private List<Run> gap(Block.Levels levels) {
            if (levels.lines().isEmpty()) {
                return List.of();
            }
            VectorReading vector = levels.lines().getLast().vector();
            List<Run> told = new ArrayList<>();
            told.addAll(gap(TerminalWords.GAP, vector.where(Shortfall.CERTAIN), Style.ALARM));
            told.addAll(gap(TerminalWords.NOT_PROVED, vector.where(Shortfall.UNPROVED), Style.DOUBT));
            return told;
        }

        private List<Run> gap(TerminalWords word, List<FoundationalRequirement> where, Style style) {
            String names = where.stream().map(Enum::name).collect(Collectors.joining(" "));
            return where.isEmpty()
                    ? List.of()
                    : List.of(new Run(SEPARATOR, Style.PLAIN), new Run(prose.word(word) + ": " + names, style));
        }

        private void block(Block block, int indent, boolean captions) {
            switch (block) {
                case Block.Paragraph(Phrase phrase) -> lines.text(indent, Run.of(prose.phrase(phrase)));
                case Block.Notice(var tone, Phrase phrase) -> notice(tone, phrase, indent);
                case Block.BulletList(List<Phrase> phrases) -> phrases.forEach(phrase -> bullet(phrase, indent));
                case Block.Levels levels -> levels(levels, indent);
                case Block.Table table -> table(table, captions);
                case Block.Figure figure -> new DrawingText(lines, prose).write(figure.drawing());
                case Block.Because(Trace trace) -> chain(trace, indent);
            }
        }

        private void notice(Block.Notice.Tone tone, Phrase phrase, int indent) {
            Style style = tone == Block.Notice.Tone.WARNING ? Style.DOUBT : Style.PLAIN;
            String sign = tone == Block.Notice.Tone.WARNING ? "! " : "";
            lines.text(indent, List.of(new Run(sign + Prose.print(prose.phrase(phrase)), style)));
        }

        private void bullet(Phrase phrase, int indent) {
            String sign = "- ";
            for (List<Run> line : Wrap.lines(Run.of(prose.phrase(phrase)), lines.width() - indent - sign.length())) {
                List<Run> text = new ArrayList<>(Run.plain(" ".repeat(indent) + sign));
                text.addAll(line);
                lines.line(text);
                sign = "  ";
            }
        }

        private void levels(Block.Levels levels, int indent) {
            if (!vectorsInHeads) {
                new VectorLines(lines, prose).write(levels);
            }
            Set<VectorReading.Mark> told = EnumSet.noneOf(VectorReading.Mark.class);
            for (Block.Levels.Line line : levels.lines()) {
                for (VectorReading.Mark mark : line.vector().marks()) {
                    if (told.add(mark)) {
                        note(line, Run.plain(prose.word(Terms.key(mark))), indent);
                    }
                }
                line.notes().forEach(note -> note(line, Run.of(prose.phrase(note)), indent));
            }
        }

        private void note(Block.Levels.Line line, List<Run> note, int indent) {
            List<Run> text = new ArrayList<>(Run.plain(line.measure().symbol() + ": "));
            text.addAll(note);
            lines.text(indent, text);
        }

        private void table(Block.Table table, boolean captions) {
            if (table.rows().isEmpty()) {
                return;
            }
            if (captions) {
                lines.blank();
                lines.text(INDENT, List.of(new Run(Prose.print(prose.phrase(table.caption())), Style.FAINT)));
            }
            tables.write(table);
        }

        private void chain(Trace trace, int indent) {
            lines.text(indent, Run.of(prose.reason(trace)));
            for (Trace reason : trace.because()) {
                because(reason, indent);
            }
        }

        private void because(Trace reason, int indent) {
            String because = prose.word(TerminalWords.BECAUSE);
            new Row()
                    .left(List.of(new Run(because, Style.FAINT)), because.length())
                    .left(Run.of(prose.reason(reason)), lines.width() - indent - INDENT - because.length() - Row.SPACE)
                    .write(lines, indent + INDENT);
            reason.because().forEach(below -> because(below, indent + INDENT));
        }
    }
}
