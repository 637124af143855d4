package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of {@link __Name__Report}; their sentences stand in words/en.yaml under {@code __name__}. */
enum __Name__Words implements Reason {
    /** plant. */
    TITLE;

    @Override
    public String key() {
        return "__name__." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
