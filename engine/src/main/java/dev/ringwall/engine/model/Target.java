package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import java.util.Optional;

/**
 * How one zone or conduit got its SL-T, and who chose that way.
 *
 * @param vector for the method "by hand"
 * @param attacker the highest profile called credible, for the method "attacker"
 */
public record Target(
        SubjectId subject,
        Method method,
        Optional<SecurityLevelVector> vector,
        Optional<SecurityLevel> attacker,
        Signature signature)
        implements PlantPart {

    /** The four ways that stand side by side. */
    public enum Method {
        BY_HAND,
        WORST_CONSEQUENCE,
        ATTACKER,
        RISK_GAP
    }
}
