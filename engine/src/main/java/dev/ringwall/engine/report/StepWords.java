package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of the report on the steps of IEC 62443-3-2. */
enum StepWords implements Reason {
    /** plant. */
    TITLE,
    SUMMARY,
    STEP,
    WHAT,
    STATE,
    MISSING,
    /** step, its title. */
    OF_STEP,
    /** count. */
    WAITING,
    /** fingerprint. */
    TO_SIGN,
    /** subject, fingerprint. */
    TO_SIGN_FOR;

    @Override
    public String key() {
        return "steps." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
