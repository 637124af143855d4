package dev.ringwall.server.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What somebody sends to be kept; refused as soon as it is larger than what he may send. */
final class Upload extends FilterInputStream {

    static final long LARGEST = 512L << 20;

    private long bytes;

    Upload(InputStream sent) {
        super(sent);
    }

    static Problem tooLarge() {
        return Problem.tooLarge("expected a file of at most " + (LARGEST >> 20) + " MiB");
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] to, int from, int most) throws IOException {
        int read = super.read(to, from, most);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        bytes += read;
        if (bytes > LARGEST) {
            throw tooLarge();
        }
    }
}
