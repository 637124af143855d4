package dev.ringwall.exchange.questionnaire;

import dev.ringwall.engine.model.Place;
import java.util.function.Function;

/** What stands in the columns of one row, and where. */
record AnswerCells(Function<SheetHead, String> values, Function<SheetHead, Place> places) {

    String value(SheetHead head) {
        return values.apply(head);
    }

    Place place(SheetHead head) {
        return places.apply(head);
    }
}
