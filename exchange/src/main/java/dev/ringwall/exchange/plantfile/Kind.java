package dev.ringwall.exchange.plantfile;

import dev.ringwall.exchange.yaml.Written;
import java.util.Map;
import java.util.Optional;

/** A kind of value that a field holds: how it is read, written and described to an editor. */
interface Kind<V> {

    /** The value; empty after the reason was reported. */
    Optional<V> read(Written written, Reading reading);

    Written write(V value);

    /** Its JSON Schema. */
    Map<String, Object> schema();

    /**
     * Makes the ids that stand in a value known, before anything is read.
     *
     * @param owner the id of the record around it, empty for none
     */
    default void register(Written written, String owner, Reading reading) {}
}
