package dev.ringwall.exchange;

import dev.ringwall.exchange.found.Found;
import java.util.List;

/** A form in which other programs say what they know of a plant. What is read is proposed, and nothing more. */
public interface ImportFormat extends Format {

    /** How much a file looks like one of this format; asked of every format before any reads it, so it looks and does not parse. */
    Likeness likeness(SourceFile file);

    /**
     * Reads a file. Odd input is an issue with its place, never an exception; where nothing of it can be used, the value
     * is empty and an error says why.
     *
     * @param explained what somebody says of its columns, for formats that have some
     */
    Imported<Found> read(SourceFile file, Explained explained, Limits limits);

    /** What a column of its files can hold, where they are tables whose headers somebody may have to explain. */
    default List<String> fields() {
        return List.of();
    }

    @Override
    default Way way() {
        return Way.READ;
    }
}
