package dev.ringwall.exchange.terminal;

import java.util.ArrayList;
import java.util.List;

/** Fields side by side, each wrapped in its own width. */
final class Row {

    static final int SPACE = 2;

    private final List<Field> fields = new ArrayList<>();

    /** A field of a width. */
    private record Field(List<List<Run>> lines, int width, boolean right) {}

    Row left(List<Run> runs, int width) {
        fields.add(new Field(Wrap.lines(runs, width), width, false));
        return this;
    }

    Row right(List<Run> runs, int width) {
        fields.add(new Field(Wrap.lines(runs, width), width, true));
        return this;
    }

    void write(Lines lines, int indent) {
        int height =
                fields.stream().mapToInt(field -> field.lines().size()).max().orElse(0);
        for (int i = 0; i < height; i++) {
            List<Run> line = new ArrayList<>(Run.plain(" ".repeat(indent)));
            for (Field field : fields) {
                List<Run> runs = i < field.lines().size() ? field.lines().get(i) : List.of();
                String blanks = " ".repeat(Math.max(0, field.width() - Run.width(runs)));
                if (field.right()) {
                    line.addAll(Run.plain(blanks));
                }
                line.addAll(runs);
                line.addAll(Run.plain((field.right() ? "" : blanks) + " ".repeat(SPACE)));
            }
            lines.line(line);
        }
    }
}
