package dev.ringwall.exchange.drawing;

import java.util.Optional;

/** How each part of a drawing looks. The one place that says so: style sheets, pages and other programs' files follow it. */
public enum Look {
    ZONE,
    /** Every second one inwards, so that a zone in a zone can be told from it. */
    ZONE_INNER,
    OUTSIDE,
    PANEL,
    CONDUIT,
    CONDUIT_WIRELESS,
    LINE,
    LINE_WIRELESS,
    /** Where something was seen to pass that no channel declares. */
    LINE_UNDECLARED,
    END,
    CELL,
    CELL_TARGET,
    CELL_GAP,
    CELL_UNPROVED,
    SIGN_GAP,
    SIGN_UNPROVED,
    SIGN_FINDING,
    TITLE,
    PANEL_TITLE,
    SMALL,
    LETTERS,
    SYMBOL,
    NUMBER,
    RANGE,
    NUMBER_SHORT,
    RANGE_SHORT,
    NUMBER_UNPROVED,
    RANGE_UNPROVED,
    BADGE_GAP,
    BADGE_UNPROVED,
    BADGE_FINDING,
    /** Under a sign that stands on a line. */
    BADGE_GROUND;

    public Ink ink() {
        return switch (this) {
            case ZONE -> filled(Hue.ZONE).stroked(Hue.ZONE_LINE, 1.25);
            case ZONE_INNER -> filled(Hue.ZONE_INNER).stroked(Hue.ZONE_LINE, 1.25);
            case OUTSIDE -> empty().stroked(Hue.ZONE_LINE, 1.25).dashed(6, 4);
            case PANEL -> empty().stroked(Hue.FAINT, 0.75);
            case CONDUIT -> filled(Hue.CONDUIT_FILL).stroked(Hue.CONDUIT, 1.25);
            case CONDUIT_WIRELESS ->
                filled(Hue.CONDUIT_FILL).stroked(Hue.CONDUIT, 1.25).dashed(2, 4);
            case LINE -> empty().stroked(Hue.CONDUIT, 3);
            case LINE_WIRELESS -> empty().stroked(Hue.CONDUIT, 3).dashed(2, 5);
            case LINE_UNDECLARED -> empty().stroked(Hue.FINDING, 2).dashed(6, 4);
            case END -> filled(Hue.PAPER).stroked(Hue.CONDUIT, 1.5);
            case CELL -> filled(Hue.PAPER).stroked(Hue.CELL_LINE, 0.75);
            case CELL_TARGET -> filled(Hue.TARGET).stroked(Hue.CELL_LINE, 0.75);
            case CELL_GAP -> filled(Hue.GAP_FILL).stroked(Hue.GAP, 1.5);
            case CELL_UNPROVED -> filled(Hue.PAPER).stroked(Hue.GAP, 1).dashed(3, 2);
            case SIGN_GAP -> filled(Hue.GAP);
            case SIGN_UNPROVED -> filled(Hue.PAPER).stroked(Hue.GAP, 1.25);
            case SIGN_FINDING -> empty().stroked(Hue.FINDING, 1.5);
            case TITLE -> filled(Hue.INK).written(12, true);
            case PANEL_TITLE -> filled(Hue.INK).written(9.5, true);
            case SMALL -> filled(Hue.FAINT).written(9.5, false);
            case LETTERS -> filled(Hue.FAINT).written(8, false);
            case SYMBOL -> filled(Hue.INK).written(9, true);
            case NUMBER -> filled(Hue.INK).written(11, false);
            case RANGE -> filled(Hue.INK).written(8.5, false);
            case NUMBER_SHORT -> filled(Hue.GAP).written(11, true);
            case RANGE_SHORT -> filled(Hue.GAP).written(8.5, true);
            case NUMBER_UNPROVED -> filled(Hue.GAP).written(11, false);
            case RANGE_UNPROVED -> filled(Hue.GAP).written(8.5, false);
            case BADGE_GAP -> filled(Hue.GAP).written(10.5, true);
            case BADGE_UNPROVED -> filled(Hue.GAP).written(10.5, false);
            case BADGE_FINDING -> filled(Hue.FINDING).written(10.5, true);
            case BADGE_GROUND -> filled(Hue.PAPER);
        };
    }

    /**
     * Fill, stroke and letters.
     *
     * @param width of the stroke
     * @param dash how long a dash is and how long the space after it; round ones where it is shorter than the space
     * @param size of the letters, 0 where there are none
     */
    public record Ink(
            Optional<Hue> fill, Optional<Hue> stroke, double width, Optional<Dash> dash, double size, boolean bold) {

        private Ink stroked(Hue hue, double wide) {
            return new Ink(fill, Optional.of(hue), wide, dash, size, bold);
        }

        private Ink dashed(double on, double off) {
            return new Ink(fill, stroke, width, Optional.of(new Dash(on, off)), size, bold);
        }

        private Ink written(double high, boolean heavy) {
            return new Ink(fill, stroke, width, dash, high, heavy);
        }
    }

    /** A broken line. */
    public record Dash(double on, double off) {
        public boolean isRound() {
            return on < off;
        }
    }

    private static Ink empty() {
        return new Ink(Optional.empty(), Optional.empty(), 0, Optional.empty(), 0, false);
    }

    private static Ink filled(Hue hue) {
        return new Ink(Optional.of(hue), Optional.empty(), 0, Optional.empty(), 0, false);
    }
}
