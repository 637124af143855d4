package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.catalog.SecurityLevel;
import java.util.Optional;

/** Whether a level reaches what is asked of it: what nobody has proved yet is another thing than what is known to fail. */
public enum Shortfall {
    NONE(""),
    /** It is not proved and still possible. */
    UNPROVED("▽"),
    /** Even what is still possible stays below. */
    CERTAIN("▼");

    private final String sign;

    Shortfall(String sign) {
        this.sign = sign;
    }

    /** Of a level against what is asked, or against nothing. */
    static Shortfall of(Level level, Optional<SecurityLevel> asked) {
        if (asked.isEmpty() || level.reaches(asked.get())) {
            return NONE;
        }
        return level.possible().isAtLeast(asked.get()) ? UNPROVED : CERTAIN;
    }

    /** A shape for it, so that it can be told without colour; none where nothing is short. */
    public String sign() {
        return sign;
    }

    public boolean isGap() {
        return this != NONE;
    }
}
