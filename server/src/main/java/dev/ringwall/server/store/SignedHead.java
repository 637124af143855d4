package dev.ringwall.server.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a plant's journal as it is printed: whoever keeps the line can later tell whether anything before it was changed,
 * and that the line is the store's own.
 *
 * @param number of the last change
 * @param head its hash
 * @param key which key signed, by the beginning of its SHA-256
 * @param signature Ed25519 over all before it, in Base64 for addresses
 */
public record SignedHead(PlantKey plant, long number, String head, String key, String signature) {

    private static final String FORM = "ringwall-head-1";
    private static final Pattern LINE = Pattern.compile(
            FORM
                    + ":([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([0-9]{1,18}):([0-9a-f]{64}):([0-9a-f]{16}):([\\w-]{86})");

    /** What is signed. */
    static String words(PlantKey plant, long number, String head, String key) {
        return FORM + ":" + plant + ":" + number + ":" + head + ":" + key;
    }

    String words() {
        return words(plant, number, head, key);
    }

    /** Reads what {@link #toString} prints. */
    public static Optional<SignedHead> parse(String line) {
        Matcher found = LINE.matcher(line.strip());
        return found.matches()
                ? Optional.of(new SignedHead(
                        PlantKey.parse(found.group(1)),
                        Long.parseLong(found.group(2)),
                        found.group(3),
                        found.group(4),
                        found.group(5)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return words() + ":" + signature;
    }
}
