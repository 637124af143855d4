package dev.ringwall.exchange.catalog;

import dev.ringwall.exchange.carried.Block;
import dev.ringwall.exchange.carried.CarriedFiles;
import java.util.List;
import java.util.Optional;

/**
 * What we say about a rule, beside the sentence of each finding.
 *
 * @param clause where it comes from, or {@code own check}
 * @param requirements ids of the standard that it watches over
 * @param avoid what it looks like at a plant
 * @param prefer what to have instead
 * @param why what goes wrong otherwise
 * @param remedy what closes the finding
 */
public record RuleText(
        String title,
        String clause,
        List<String> requirements,
        String avoid,
        String prefer,
        String why,
        String remedy) {

    public RuleText {
        requirements = List.copyOf(requirements);
    }

    /** The words of a rule by its name; empty for a name that no rule has. */
    public static Optional<RuleText> read(String rule) {
        return CarriedFiles.under("catalog")
                .readIfThere("rules/" + rule + ".yaml")
                .map(RuleText::of);
    }

    private static RuleText of(Block file) {
        return new RuleText(
                file.text("title"),
                file.text("clause"),
                file.texts("requirements"),
                file.text("avoid"),
                file.text("prefer"),
                file.text("why"),
                file.text("remedy"));
    }
}
