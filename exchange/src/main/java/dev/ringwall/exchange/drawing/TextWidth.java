package dev.ringwall.exchange.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is at most. The reader's font is not known when a drawing is written, so this measures in DejaVu Sans,
 * one of the widest that a system would choose: what fits in it fits in all, and texts never touch.
 */
final class TextWidth {

    /** Thousandths of the font size, from the blank to the tilde. */
    private static final int[] REGULAR = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, //
        636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, //
        1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787, //
        603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, //
        500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, //
        635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
    };

    private static final int[] BOLD = {
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, //
        696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580, //
        1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995, 837, 850, //
        733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, //
        500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687, //
        716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
    };

    /** Other letters: most are narrower than this, Han and Hangul exactly as wide. */
    private static final int OTHER_LETTER = 1000;

    private static final int THIN_LETTER = 700;
    private static final String ELLIPSIS = "…";

    private TextWidth() {}

    static double of(String text, double size, boolean bold) {
        int[] table = bold ? BOLD : REGULAR;
        int thousandths = text.codePoints().map(c -> width(c, table)).sum();
        return thousandths * size / 1000;
    }

    private static int width(int c, int[] table) {
        if (c >= ' ' && c - ' ' < table.length) {
            return table[c - ' '];
        }
        return c < 0x250 && Character.isLowerCase(c) ? THIN_LETTER : OTHER_LETTER;
    }

    /** The text in at most so many lines, the last one cut with an ellipsis where it does not fit. */
    static List<String> lines(String text, Room room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean last = lines.size() == room.lines() - 1;
            if (line.isEmpty() || last || room.holds(longer, lines.size())) {
                line = longer;
            } else {
                lines.add(cut(line, lines.size(), room));
                line = word;
            }
        }
        lines.add(cut(line, lines.size(), room));
        return lines;
    }

    private static String cut(String text, int line, Room room) {
        if (room.holds(text, line)) {
            return text;
        }
        int end = text.length();
        while (end > 0 && !room.holds(text.substring(0, end).stripTrailing() + ELLIPSIS, line)) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /**
     * Where a text has to fit.
     *
     * @param taken how much of the first line something else takes
     */
    record Room(double width, double taken, int lines, double size, boolean bold) {
        boolean holds(String text, int line) {
            return of(text, size, bold) <= (line == 0 ? width - taken : width);
        }
    }
}
