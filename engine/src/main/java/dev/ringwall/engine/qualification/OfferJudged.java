package dev.ringwall.engine.qualification;

import dev.ringwall.engine.qualification.RowOffer.State;
import java.util.List;

/** How one offer stands in every row of a list, in the order of the list. No score follows from it: the owner decides. */
public record OfferJudged(Offer offer, List<RowOffer> rows) {

    public OfferJudged {
        rows = List.copyOf(rows);
    }

    public static OfferJudged of(RequirementList list, Offer offer) {
        return new OfferJudged(
                offer,
                list.rows().stream()
                        .map(wanted -> RowOffer.of(wanted, offer.claim(wanted.key())))
                        .toList());
    }

    /** Several offers to one list, in an order that says nothing of which is better. */
    public static List<OfferJudged> of(RequirementList list, List<Offer> offers) {
        return offers.stream().sorted(Offer.ORDER).map(offer -> of(list, offer)).toList();
    }

    public int count(State state) {
        return Math.toIntExact(rows.stream().filter(row -> row.state() == state).count());
    }

    /** Rows that the offer does not hold, or of which nobody knows. */
    public List<RowOffer> open() {
        return rows.stream().filter(row -> !row.isHeld()).toList();
    }

    /** Mandatory rows that the offer does not hold, or of which nobody knows. */
    public List<RowOffer> mandatoryNotHeld() {
        return rows.stream().filter(RowOffer::isMandatoryAndNotHeld).toList();
    }
}
