package dev.ringwall.exchange.bundle;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Optional;

/** The two sorts of key that sign bundles: Ed25519, which Ringwall makes, and the curve P-256 of many smart cards. */
final class Keys {

    private static final int P256_BITS = 256;
    private static final String ED25519 = "Ed25519";

    private Keys() {}

    /** By what a key is known everywhere: the SHA-256 of its public half as X.509 writes it. */
    static String id(PublicKey key) {
        return sha256(key.getEncoded());
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** The way in which a key signs; empty for a key of another sort. */
    static Optional<String> algorithm(PublicKey key) {
        return switch (key) {
            case EdECPublicKey edwards when edwards.getParams().getName().equals(ED25519) -> Optional.of(ED25519);
            case ECPublicKey curve
            when curve.getParams().getOrder().bitLength() == P256_BITS -> Optional.of("SHA256withECDSAinP1363Format");
            default -> Optional.empty();
        };
    }

    /** The public key that X.509 wrote; empty where it is none of these sorts. */
    static Optional<PublicKey> publicKey(byte[] encoded) {
        for (String sort : new String[] {ED25519, "EC"}) {
            try {
                PublicKey key = KeyFactory.getInstance(sort).generatePublic(new X509EncodedKeySpec(encoded));
                if (algorithm(key).isPresent()) {
                    return Optional.of(key);
                }
            } catch (GeneralSecurityException _) {
                // not of this sort
            }
        }
        return Optional.empty();
    }

    static boolean fits(PublicKey key, byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(algorithm(key).orElseThrow(InvalidKeyException::new));
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (SignatureException _) {
            return false;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has " + algorithm(key), missing);
        }
    }
}
