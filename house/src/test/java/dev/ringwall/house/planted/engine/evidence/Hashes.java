package dev.ringwall.house.planted.engine.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Breaks no rule: evidence may hash. */
public final class Hashes {
    byte[] hash(byte[] bytes) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
