package dev.ringwall.exchange.catalog;

import java.util.List;

/**
 * What we say about a row of a process part, in our own words. The standard's text is never among them.
 *
 * @param purpose what the row is for
 * @param question the one question that gets an honest answer
 * @param evidence what good evidence looks like at all
 * @param maturity what one would hold in the hand at maturity level 1, 2, 3 and 4; empty where the part has no such levels
 * @param failure how it fails in practice
 */
public record ProcessText(String purpose, String question, String evidence, List<String> maturity, String failure) {

    public ProcessText {
        maturity = List.copyOf(maturity);
    }
}
