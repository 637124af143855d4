package dev.ringwall.engine.model;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What a plant decides for itself.
 *
 * @param periods how long evidence without an end counts, per kind that ages
 * @param builtInNeeds the weakest kind of evidence that shows a built-in function in force
 */
public record Settings(ZoneId timeZone, Periods periods, EvidenceKind builtInNeeds) {

    public static final Settings DEFAULT = new Settings(ZoneId.of("UTC"), Periods.DEFAULT, EvidenceKind.CLAIM);

    /** Months that evidence counts where it names no end. */
    public record Periods(int configuration, int siteTest, int observation, int activity) {

        public static final Periods DEFAULT = new Periods(12, 12, 12, 12);

        /** Empty for kinds that do not age by themselves. */
        public Optional<Integer> of(EvidenceKind kind) {
            return switch (kind) {
                case CONFIGURATION -> Optional.of(configuration);
                case SITE_TEST -> Optional.of(siteTest);
                case OBSERVATION -> Optional.of(observation);
                case ACTIVITY -> Optional.of(activity);
                case CLAIM, CERTIFICATE, LAB_TEST, DESIGN_DOCUMENT, PROCEDURE -> Optional.empty();
            };
        }
    }
}
