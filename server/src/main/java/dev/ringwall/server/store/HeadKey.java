package dev.ringwall.server.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The key by which a store signs the heads of its journals: made at its first start, kept beside it for its owner alone. */
public final class HeadKey {

    static final String FILE = "head.key";

    private static final String ALGORITHM = "Ed25519";
    private static final int NAME = 16;
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");

    private final PrivateKey secret;
    private final PublicKey open;

    private HeadKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** The key of a store, which is made where there is none. */
    static HeadKey of(Path data) throws IOException {
        Optional<HeadKey> there = find(data);
        return there.isPresent() ? there.get() : make(data);
    }

    /** The key of a store; empty where none was made yet. */
    public static Optional<HeadKey> find(Path data) throws IOException {
        Path file = data.resolve(FILE);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static HeadKey read(Path file) throws IOException {
        byte[] secret = {};
        byte[] open = {};
        Matcher block = BLOCK.matcher(Files.readString(file));
        while (block.find()) {
            byte[] key = Base64.getMimeDecoder().decode(block.group(2));
            if (block.group(1).equals("PRIVATE")) {
                secret = key;
            } else {
                open = key;
            }
        }
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            HeadKey key = new HeadKey(
                    keys.generatePrivate(new PKCS8EncodedKeySpec(secret)),
                    keys.generatePublic(new X509EncodedKeySpec(open)));
            if (!key.fits("these two belong together", key.signed("these two belong together"))) {
                throw new IOException("`" + file + "`: expected two keys that belong together");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IOException("`" + file + "`: expected a private and a public key of Ed25519", e);
        }
    }

    private static HeadKey make(Path data) throws IOException {
        try {
            KeyPair keys = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            HeadKey key = new HeadKey(keys.getPrivate(), keys.getPublic());
            KeyFile.write(data.resolve(FILE), block("PRIVATE", keys.getPrivate().getEncoded()) + key.printed());
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    private static String block(String kind, byte[] key) {
        return "-----BEGIN " + kind + " KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key) + "\n-----END " + kind
                + " KEY-----\n";
    }

    /** The half that everybody may have: with it, any other program can check a signature. */
    public String printed() {
        return block("PUBLIC", open.getEncoded());
    }

    /** How heads name it. */
    public String name() {
        return Link.sha256(open.getEncoded()).substring(0, NAME);
    }

    public SignedHead sign(PlantKey plant, long number, String head) {
        return new SignedHead(plant, number, head, name(), signed(SignedHead.words(plant, number, head, name())));
    }

    /** Whether this key signed a head. */
    public boolean signed(SignedHead head) {
        return fits(head.words(), head.signature());
    }

    private String signed(String words) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(words.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read can sign", e);
        }
    }

    private boolean fits(String words, String signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(open);
            signature.update(words.getBytes(StandardCharsets.US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            // Bytes that are no signature at all.
            return false;
        }
    }
}
