package dev.ringwall.server.store;

import dev.ringwall.server.access.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key that the secrets of second factors are encrypted under, for these have to be read again (AES-256-GCM): who has a copy of
 * the database alone has none of them. Made when the first one is kept, beside the database for its owner alone.
 */
public final class FactorKey {

    public static final String FILE = "factor.key";

    private static final Logger LOG = LoggerFactory.getLogger(FactorKey.class);
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path file;

    public FactorKey(Path data) {
        this.file = data.resolve(FILE);
    }

    /** What may be kept of a secret; it opens for the one whose it is and nobody else. */
    public String seal(byte[] secret, String whose) {
        try {
            byte[] nonce = Secrets.bytes(NONCE);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key(), nonce, whose).doFinal(secret);
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret; empty where it was sealed under another key, for somebody else, or the key is gone. */
    public Optional<byte[]> open(String sealed, String whose) {
        try {
            Optional<SecretKey> key = find();
            if (key.isPresent()) {
                byte[] all = Base64.getDecoder().decode(sealed);
                byte[] nonce = Arrays.copyOf(all, NONCE);
                return Optional.of(
                        cipher(Cipher.DECRYPT_MODE, key.get(), nonce, whose).doFinal(all, NONCE, all.length - NONCE));
            }
            LOG.warn("`{}` is gone: codes of second factors cannot be checked, recovery codes can", file);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            LOG.warn("`{}` does not open the second factor of {}: {}", file, whose, e.toString());
        } catch (IOException e) {
            LOG.warn("codes of second factors cannot be checked: {}", e.getMessage());
        }
        return Optional.empty();
    }

    private synchronized SecretKey key() throws IOException {
        Optional<SecretKey> there = find();
        if (there.isPresent()) {
            return there.get();
        }
        byte[] fresh = Secrets.bytes(BYTES);
        KeyFile.write(file, Base64.getEncoder().encodeToString(fresh) + "\n");
        return new SecretKeySpec(fresh, "AES");
    }

    private Optional<SecretKey> find() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        byte[] bytes = Base64.getMimeDecoder().decode(Files.readString(file));
        if (bytes.length != BYTES) {
            throw new IOException("`" + file + "`: expected " + BYTES + " bytes in Base64, got " + bytes.length);
        }
        return Optional.of(new SecretKeySpec(bytes, "AES"));
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String whose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(whose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
