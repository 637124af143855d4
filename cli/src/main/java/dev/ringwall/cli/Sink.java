package dev.ringwall.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Answers the question: where does a result go? */
interface Sink {

    /** Puts all of a result there, or says why it cannot. */
    void put(Bytes result) throws Refusal;

    /** A result that is text. */
    default void putText(Text result) throws Refusal {
        put(out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            result.writeTo(writer);
            writer.flush();
        });
    }

    /** A result that writes itself. */
    @FunctionalInterface
    interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A result that writes itself as text. */
    @FunctionalInterface
    interface Text {
        void writeTo(Appendable out) throws IOException;
    }
}
