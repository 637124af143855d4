package dev.ringwall.exchange.frozen;

import dev.ringwall.exchange.IssueCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of a frozen file: {@code ringwall-frozen 1 sha256:9f86…}. It is the remark of a packed file, so that any
 * program can look inside, and its hash is over every byte before it, so that no byte can change unnoticed.
 */
final class Seal {

    /** The version of the form; a newer one is refused, older ones are read for ever. */
    static final int VERSION = 1;

    private static final String WORD = "ringwall-frozen ";
    private static final Pattern FORM = Pattern.compile(WORD + "(\\d{1,9}) sha256:([0-9a-f]{64})");
    private static final int LENGTH = of(new byte[0], 0).length();

    private Seal() {}

    /** Something of the length of a seal, to be replaced by {@link #put}. */
    static String blank() {
        return "-".repeat(LENGTH);
    }

    /** Seals a file that ends in a blank one. */
    static void put(byte[] file) {
        byte[] seal = of(file, file.length - LENGTH).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(seal, 0, file, file.length - LENGTH, LENGTH);
    }

    /** Whether a file ends in what looks like a seal, unbroken or not. */
    static boolean isOn(byte[] tail) {
        return new String(tail, StandardCharsets.ISO_8859_1).contains(WORD);
    }

    /** Why a file is not what was frozen. */
    record Broken(IssueCode code, String sentence) {}

    static Optional<Broken> broken(byte[] file) {
        int body = Math.max(0, file.length - LENGTH);
        String end = new String(file, body, file.length - body, StandardCharsets.ISO_8859_1);
        Matcher seal = FORM.matcher(end);
        if (!seal.matches()) {
            return Optional.of(
                    isOn(file)
                            ? new Broken(
                                    IssueCode.FROZEN_CHANGED,
                                    "expected the file as it was frozen, got one whose last line was changed")
                            : new Broken(
                                    IssueCode.FROZEN_CHANGED,
                                    "expected a frozen assessment that ends in its seal, got a packed file without one"));
        }
        if (Integer.parseInt(seal.group(1)) > VERSION) {
            return Optional.of(new Broken(
                    IssueCode.NEWER_FILE,
                    "expected version " + VERSION + " of a frozen assessment, got " + seal.group(1)
                            + ": made by a newer Ringwall"));
        }
        return end.equals(of(file, body))
                ? Optional.empty()
                : Optional.of(new Broken(
                        IssueCode.FROZEN_CHANGED,
                        "expected the file as it was frozen, got one in which at least one byte was changed since"));
    }

    private static String of(byte[] file, int body) {
        return WORD + VERSION + " sha256:" + hash(file, body);
    }

    private static String hash(byte[] file, int length) {
        return sha256(Arrays.copyOf(file, length));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
