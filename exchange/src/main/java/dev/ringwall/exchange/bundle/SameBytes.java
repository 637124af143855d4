package dev.ringwall.exchange.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Writes nothing, but sees to it that a file holds, from its beginning, just what is written. */
final class SameBytes extends OutputStream {

    private static final int BUFFER = 1 << 18;

    private final FileChannel file;
    private final ByteBuffer there = ByteBuffer.allocate(BUFFER);
    private long position;

    SameBytes(FileChannel file) {
        this.file = file;
    }

    /** The file holds something else. */
    static final class DiffersException extends IOException {

        @Serial
        private static final long serialVersionUID = 1;

        private final long at;

        DiffersException(long at) {
            super("byte " + at);
            this.at = at;
        }

        long at() {
            return at;
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int done = 0;
        while (done < count) {
            int next = Math.min(count - done, BUFFER);
            compare(ByteBuffer.wrap(bytes, from + done, next));
            done += next;
        }
    }

    private void compare(ByteBuffer expected) throws IOException {
        there.clear().limit(expected.remaining());
        while (there.hasRemaining() && file.read(there, position + there.position()) >= 0) {
            // reads on
        }
        there.flip();
        int same = expected.mismatch(there);
        if (same >= 0) {
            throw new DiffersException(position + same);
        }
        position += expected.remaining();
    }

    /** The file has to end here. */
    void end() throws IOException {
        if (file.size() != position) {
            throw new DiffersException(position);
        }
    }
}
