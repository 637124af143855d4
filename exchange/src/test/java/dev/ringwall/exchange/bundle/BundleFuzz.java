package dev.ringwall.exchange.bundle;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.exchange.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whatever the bytes, the readers come back with a value or with a word why there is none; anybody can sign anything. */
class BundleFuzz {

    private static final SigningKey KEY = SigningKey.make();

    @FuzzTest
    void neverThrows(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("any", ".bundle");
        try {
            Files.write(file, bytes);
            var opened = OpenedBundle.open(file);
            said(opened.value().isEmpty() && opened.issues().isEmpty());
        } finally {
            Files.delete(file);
        }
        try {
            HandOverJson.read(Envelope.read(Envelope.write(bytes, KEY)).payload());
        } catch (BadBundleException bad) {
            said(bad.sentence().isEmpty());
        }
        var trust = TrustFile.read(new SourceFile("trust.yaml", bytes));
        said(trust.value().isEmpty() && trust.issues().isEmpty());
        var received = Received.read(new SourceFile("received.yaml", bytes));
        said(received.value().isEmpty() && received.issues().isEmpty());
    }

    private static void said(boolean nothing) {
        if (nothing) {
            throw new AssertionError("neither a value nor a word why there is none");
        }
    }
}
