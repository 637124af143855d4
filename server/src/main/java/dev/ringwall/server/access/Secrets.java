package dev.ringwall.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Words that cannot be guessed, and what is kept of them. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int RECOVERY_BYTES = 10;

    private Secrets() {}

    /** 256 bits, fit for a cookie and an address. */
    public static String fresh() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
    }

    /** 80 bits, fit to be written on paper and typed. */
    public static String recoveryCode() {
        return base32(bytes(RECOVERY_BYTES)).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
    }

    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Bytes in letters and digits that are not taken for each other (RFC 4648, 6); their number is a multiple of five. */
    public static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < bytes.length * 8; at += 5) {
            int first = bytes[at / 8] & 0xff;
            int second = at / 8 + 1 < bytes.length ? bytes[at / 8 + 1] & 0xff : 0;
            int sixteen = (first << 8) | second;
            text.append(BASE32.charAt((sixteen >> (11 - at % 8)) & 31));
        }
        return text.toString();
    }

    /** What is kept of one: who reads the database cannot use it. */
    public static String kept(String secret) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
