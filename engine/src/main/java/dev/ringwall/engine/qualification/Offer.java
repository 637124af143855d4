package dev.ringwall.engine.qualification;

import dev.ringwall.engine.model.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What one supplier answers to a list of requirements; the order of his answers means nothing. */
public record Offer(Head head, List<Claim> claims) {

    /** By supplier, what he offers and when; nothing that says which is better. */
    public static final Comparator<Offer> ORDER = Comparator.comparing(
                    (Offer offer) -> offer.head().supplier())
            .thenComparing(offer -> offer.head().offered())
            .thenComparing(offer -> offer.head().version())
            .thenComparing(offer -> offer.head().date())
            .thenComparing(offer -> offer.head().by())
            .thenComparing(offer -> offer.head().file());

    /**
     * Who offers what, and whose word it is.
     *
     * @param version of the product, or of the provider's programme; empty where a provider names none
     * @param by who answered
     * @param file where his answers stand
     */
    public record Head(String supplier, String offered, String version, String by, LocalDate date, String file) {

        /** What tables call the offer. */
        public String label() {
            String what = version.isBlank() ? offered : offered + " " + version;
            return supplier + ": " + what;
        }
    }

    /**
     * One answer.
     *
     * @param level that is claimed; for an answer that it is not met, the one that is reached
     * @param evidence what the supplier names to show it; nobody has looked at it
     * @param place where the answer stands
     */
    public record Claim(
            Wanted.Key of, Answer answer, Optional<Integer> level, String remark, List<String> evidence, Place place) {

        public Claim {
            evidence = List.copyOf(evidence);
        }
    }

    /** How a supplier answers. */
    public enum Answer {
        MET,
        /** When it is configured so. */
        CONFIGURED,
        /** Together with a service of the plant. */
        INTEGRATION,
        PARTLY,
        NOT_MET,
        /** Needs a reason, and the owner's consent. */
        NOT_APPLICABLE
    }

    public Offer {
        claims = List.copyOf(claims);
    }

    /** The answer to a row. */
    public Optional<Claim> claim(Wanted.Key key) {
        return claims.stream().filter(claim -> claim.of().equals(key)).findFirst();
    }
}
