package dev.ringwall.exchange.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key with which somebody signs what he hands over. Its file holds both halves, as PEM. */
public final class SigningKey {

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN ([A-Z ]{1,40})-----([A-Za-z0-9+/=\\s]{1,20000})-----END \\1-----");
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
    private static final byte[] PROBE = {1};

    private final PrivateKey secret;
    private final PublicKey open;

    private SigningKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** A new Ed25519 key. */
    public static SigningKey make() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has Ed25519", missing);
        }
    }

    /**
     * Reads {@code PRIVATE KEY} and {@code PUBLIC KEY} blocks of a PEM file (RFC 7468), as this class and
     * {@code openssl pkey -text} with both halves write them.
     *
     * @throws IOException if they are missing, of another sort than Ed25519 and P-256, or do not belong together
     */
    public static SigningKey read(String pem) throws IOException {
        byte[] secret = block(pem, "PRIVATE KEY");
        PublicKey open = Keys.publicKey(block(pem, "PUBLIC KEY"))
                .orElseThrow(() -> new IOException("expected a key of Ed25519 or P-256, got one of another sort"));
        SigningKey key = new SigningKey(secretKey(secret, open), open);
        if (!Keys.fits(open, PROBE, key.sign(PROBE))) {
            throw new IOException("expected the two halves of one key, got those of two");
        }
        return key;
    }

    private static PrivateKey secretKey(byte[] encoded, PublicKey open) throws IOException {
        try {
            return KeyFactory.getInstance(open.getAlgorithm().equals("EC") ? "EC" : "Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException _) {
            throw new IOException("expected the two halves of one key, got something else as its private half");
        }
    }

    private static byte[] block(String pem, String label) throws IOException {
        Matcher blocks = PEM.matcher(pem);
        while (blocks.find()) {
            if (label.equals(blocks.group(1))) {
                return decoded(blocks.group(2))
                        .orElseThrow(() -> new IOException("expected base64 in `" + label + "`"));
            }
        }
        throw new IOException("expected a PEM file with the blocks `PRIVATE KEY` and `PUBLIC KEY`, got none called `"
                + label + "`; a key under a password has to be opened first");
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** What its file holds. */
    public String pem() {
        return pem("PRIVATE KEY", secret.getEncoded()) + pem("PUBLIC KEY", open.getEncoded());
    }

    private static String pem(String label, byte[] bytes) {
        return "-----BEGIN " + label + "-----\n" + LINES.encodeToString(bytes) + "\n-----END " + label + "-----\n";
    }

    /** By what others know it: 64 hexadecimal digits. */
    public String id() {
        return Keys.id(open);
    }

    byte[] open() {
        return open.getEncoded();
    }

    byte[] sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance(Keys.algorithm(open).orElseThrow());
            signer.initSign(secret);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("a key that was read can sign", unusable);
        }
    }
}
