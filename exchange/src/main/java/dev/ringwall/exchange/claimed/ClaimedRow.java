package dev.ringwall.exchange.claimed;

import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Statement;
import java.util.Locale;

/**
 * What a piece of evidence says of one row.
 *
 * @param detail the setting and guide, the kind of service, the measure recommended or the reason, by the answer
 */
public record ClaimedRow(Requirement row, Answer answer, String detail) {

    /** The ways to answer a row. */
    public enum Answer {
        MET,
        /** When a setting is made. */
        MET_WHEN_CONFIGURED,
        /** By a claim for a level, which stands for every row up to it. */
        MET_BY_LEVEL,
        /** Together with a service; the product alone does not meet it. */
        BY_INTEGRATION,
        NOT_MET,
        /** Said not to matter, which counts as not met unless the row's condition is absent. */
        NOT_RELEVANT;

        /** Whether the product itself is said to meet the row. */
        public boolean isMet() {
            return switch (this) {
                case MET, MET_WHEN_CONFIGURED, MET_BY_LEVEL -> true;
                case BY_INTEGRATION, NOT_MET, NOT_RELEVANT -> false;
            };
        }

        /** In small letters, as files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static ClaimedRow of(Statement statement, Requirement row) {
        Answer answer = switch (statement.means()) {
            case DIRECT -> statement.met() ? Answer.MET : Answer.NOT_MET;
            case CONFIGURED -> Answer.MET_WHEN_CONFIGURED;
            case INTEGRATION -> Answer.BY_INTEGRATION;
            case NOT_RELEVANT -> Answer.NOT_RELEVANT;
        };
        return new ClaimedRow(row, answer, statement.detail());
    }
}
