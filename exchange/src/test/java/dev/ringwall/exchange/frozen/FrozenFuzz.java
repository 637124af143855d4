package dev.ringwall.exchange.frozen;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Whatever the bytes, the reader comes back with a value or with issues; anybody can seal anything. */
class FrozenFuzz {

    @FuzzTest
    void neverThrows(byte[] bytes) {
        read(bytes);
        byte[] blank = Seal.blank().getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = Arrays.copyOf(bytes, bytes.length + blank.length);
        Seal.put(sealed);
        read(sealed);
    }

    private static void read(byte[] bytes) {
        var read = FrozenFile.read(new SourceFile("any.ringwall", bytes), Limits.DEFAULT);
        if (read.value().isEmpty() && read.issues().isEmpty()) {
            throw new AssertionError("neither a value nor a word why there is none");
        }
    }
}
