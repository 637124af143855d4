package dev.ringwall.engine.model;

/** Yes, no, or not said. Not said is never a pass. */
public enum Said {
    YES,
    NO,
    NOT_SAID;

    public boolean isYes() {
        return this == YES;
    }
}
