package dev.ringwall.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A stream that remembers how it broke. */
final class Watched extends OutputStream {

    private final OutputStream out;
    private @Nullable IOException broken;

    Watched(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            broken = failed;
            throw failed;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException failed) {
            broken = failed;
            throw failed;
        }
    }

    /** How the stream broke, if that is behind what was thrown; anything else is thrown on. */
    IOException broken(Exception thrown) {
        if (broken != null) {
            return broken;
        }
        if (thrown instanceof IOException other) {
            return other;
        }
        throw (RuntimeException) thrown;
    }
}
