package dev.ringwall.exchange;

import dev.ringwall.exchange.found.AssetField;
import dev.ringwall.exchange.found.Found;
import java.util.Map;

/** A form in which other programs say what they know of a plant. What is read is proposed, and nothing more. */
public interface ImportFormat extends Format {

    /** How much a file looks like one of this format; asked of every format before any reads it, so it looks and does not parse. */
    Likeness likeness(SourceFile file);

    /**
     * Reads a file. Odd input is an issue with its place, never an exception; where nothing of it can be used, the value
     * is empty and an error says why.
     *
     * @param columns what headers mean that are not to be guessed, for formats that have columns
     */
    Imported<Found> read(SourceFile file, Map<String, AssetField> columns, Limits limits);

    /** Whether its files are tables, whose headers somebody may have to explain. */
    default boolean hasColumns() {
        return false;
    }

    @Override
    default Way way() {
        return Way.READ;
    }
}
