package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of {@link Certificates}; their sentences stand in words/en.yaml under {@code certificates}. */
enum CertificateWords implements Reason {
    /** plants. */
    TITLE,
    /** days. */
    TOLD,
    SUMMARY,
    PLANT,
    CERTIFICATES,
    EXPIRED,
    /** days. */
    ENDS_SOON,
    DEPENDENT,
    OTHER_VERSION,
    /** plant. */
    OF_PLANT,
    NO_CERTIFICATE,
    STATE,
    UNTIL,
    NO_END_SAID,
    CERTIFICATE,
    SCHEME,
    BY,
    SUBJECT,
    VERSIONS,
    SCOPE,
    /** level. */
    BY_LEVEL,
    /** count. */
    ROWS,
    ISSUED,
    HOLDS_FOR,
    /** plant. */
    WHO_DEPENDS,
    ASSET,
    INSTALLED,
    FIT,
    NOBODY_SAID,
    /** plant. */
    NOTHING_DEPENDS;

    @Override
    public String key() {
        return "certificates." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
