package dev.ringwall.engine.profile;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.catalog.SecurityLevel;
import java.util.List;
import java.util.Optional;

/** A choice among the rows of the series for a trade or a kind of plant. It has no place for a requirement of its own. */
public record Profile(Head head, List<Meaning> mapping, List<Choice> choices, List<LeftOut> leftOut) {

    /** The editions from which a profile may choose. */
    public static final List<Edition> EDITIONS = List.of(
            new Edition("62443-2-1", 2024),
            new Edition("62443-2-4", 2023),
            Edition.SYSTEM,
            new Edition("62443-4-1", 2018),
            Edition.COMPONENT);

    /**
     * What a profile is, as a whole.
     *
     * @param number by which it is cited
     * @param domain the trade or kind of plant
     * @param role whose area of responsibility it speaks of
     * @param environment in which it is meant to be used
     * @param context what the trade is like, and what follows from that
     * @param riskEvaluation that the choice rests on
     * @param example whether it only shows how a profile is written
     */
    public record Head(
            String id,
            String title,
            String number,
            String domain,
            String role,
            String environment,
            String context,
            String riskEvaluation,
            boolean example) {}

    /** A word of the trade, and the word of the series that is meant. */
    public record Meaning(String term, String means) {}

    /** A row that is asked; of technical rows at a security level, of rows about work at a maturity level. */
    public record Choice(RowId row, Optional<SecurityLevel> security, Optional<MaturityLevel> maturity) {

        public Choice {
            if (maturity.isPresent() && !maturity.get().isLevel()) {
                throw new IllegalArgumentException("expected a maturity level from 1 to 4, got " + maturity.get());
            }
        }
    }

    /** A row that is not asked, and why. */
    public record LeftOut(RowId row, String reason) {}

    public Profile {
        mapping = List.copyOf(mapping);
        choices = List.copyOf(choices);
        leftOut = List.copyOf(leftOut);
    }

    public Optional<Choice> choice(RowId row) {
        return choices.stream().filter(each -> each.row().equals(row)).findFirst();
    }

    /** The editions that it chooses from, in order. */
    public List<Edition> editions() {
        return choices.stream()
                .map(each -> each.row().edition())
                .distinct()
                .sorted()
                .toList();
    }
}
