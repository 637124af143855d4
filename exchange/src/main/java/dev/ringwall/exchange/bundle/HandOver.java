package dev.ringwall.exchange.bundle;

import dev.ringwall.engine.model.SubjectId;
import java.time.LocalDate;
import java.util.List;

/**
 * What a bundle says and its signature covers: who hands over what to whom, and each file that comes with it.
 *
 * @param about the product or plant that it speaks of, by the id that the giver uses
 * @param version of that product or plant, in the giver's words; may be empty
 * @param from the organisation that gives it
 * @param to the organisation that it is meant for
 * @param sequence counts what one giver hands over about one thing; a lower one than was received before is out of date
 * @param day on which its contents were so
 * @param program that made it
 */
public record HandOver(
        Kind kind,
        SubjectId about,
        String name,
        String version,
        String from,
        String to,
        int sequence,
        LocalDate day,
        String program,
        List<Piece> pieces) {

    /** The version of the form; a newer one is refused, older ones are read for ever. */
    public static final int FORM = 1;

    public HandOver {
        if (sequence < 1) {
            throw new IllegalArgumentException("expected a sequence number from 1, got " + sequence);
        }
        pieces = List.copyOf(pieces);
    }

    /** What is handed over. */
    public enum Kind {
        /** What a supplier claims of a product. */
        CLAIMS,
        /** An integrator's design, and the levels that it can reach. */
        DESIGN,
        /** What an owner answers: targets, approvals, what is in force. */
        ANSWER,
        /** What an evaluator found. */
        VERDICTS
    }

    /** What a file in it is for. */
    public enum Role {
        /** A plant file that holds what was released, and nothing else. */
        PLANT,
        /** What the giver's program computed from it. */
        RESULT,
        /** Something that evidence rests on. */
        DOCUMENT
    }

    /**
     * A file of a bundle.
     *
     * @param name under which it is taken out: a path inside a folder, with slashes
     * @param sha256 of its bytes, 64 hexadecimal digits
     */
    public record Piece(String name, Role role, String sha256, long bytes) {}
}
