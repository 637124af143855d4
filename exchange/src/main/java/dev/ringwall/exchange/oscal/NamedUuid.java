package dev.ringwall.exchange.oscal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs of version 5 (RFC 9562): the same name has the same one, so that a file written again is the same file. */
final class NamedUuid {

    private static final UUID NAMESPACE = UUID.fromString("6ba7b812-9dad-11d1-80b4-00c04fd430c8");
    private static final int VERSION = 0x50;
    private static final int VARIANT = 0x80;

    private NamedUuid() {}

    /** @param path what is named, from the outside in */
    static String of(String... path) {
        byte[] name = String.join("\n", path).getBytes(StandardCharsets.UTF_8);
        byte[] hash = sha1().digest(ByteBuffer.allocate(16 + name.length)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .put(name)
                .array());
        hash[6] = (byte) ((hash[6] & 0x0f) | VERSION);
        hash[8] = (byte) ((hash[8] & 0x3f) | VARIANT);
        ByteBuffer bits = ByteBuffer.wrap(hash);
        return new UUID(bits.getLong(), bits.getLong()).toString();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-1", missing);
        }
    }
}
