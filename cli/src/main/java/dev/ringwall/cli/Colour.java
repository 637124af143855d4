package dev.ringwall.cli;

/** When results are coloured. */
enum Colour {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO,
    ALWAYS,
    NEVER;

    boolean isOn(Window window) {
        return switch (this) {
            case AUTO -> window.showsResults() && window.wantsColour();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    @Override
    public String toString() {
        return Choice.word(this);
    }
}
