package dev.ringwall.server.access;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that an app makes of a secret and the time (RFC 6238): HMAC-SHA-1, six digits, a step every 30 s. Apps know no other
 * kind that they all have. A clock may be a step before or behind ours.
 */
public final class Totp {

    /** 160 bits, as long as what HMAC-SHA-1 gives (RFC 4226, R6). */
    private static final int BYTES = 20;

    private static final int SECONDS = 30;
    private static final int SKEW = 1;
    private static final int DIGITS = 6;
    private static final int LIMIT = 1_000_000;
    private static final String ISSUER = "Ringwall";

    private Totp() {}

    /** A new secret. */
    public static byte[] secret() {
        return Secrets.bytes(BYTES);
    }

    /** Whether something that was typed has the form of a code. */
    public static boolean isCode(String typed) {
        return typed.length() == DIGITS && typed.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The step of the clock that a code is of; empty for a wrong one, and for one of a step up to the last that was used. */
    public static OptionalLong step(byte[] secret, String code, Instant now, long last) {
        long here = stepAt(now);
        long found = Long.MIN_VALUE;
        // All of them, whichever fits: how long it takes tells nothing.
        for (long step = here - SKEW; step <= here + SKEW; step++) {
            boolean fits = same(code, code(secret, step));
            if (fits && step > last) {
                found = step;
            }
        }
        return found == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(found);
    }

    public static long stepAt(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /** The code of a step (RFC 4226, 5.3). */
    public static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int from = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(from) & Integer.MAX_VALUE;
            return String.format("%0" + DIGITS + "d", number % LIMIT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-1", e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** The address by which an app takes a secret over. */
    public static String address(String name, byte[] secret) {
        return "otpauth://totp/" + ISSUER + ":"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20")
                + "?secret=" + Secrets.base32(secret) + "&issuer=" + ISSUER + "&algorithm=SHA1&digits=" + DIGITS
                + "&period=" + SECONDS;
    }
}
