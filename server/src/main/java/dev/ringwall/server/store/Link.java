package dev.ringwall.server.store;

import dev.ringwall.exchange.yaml.CanonicalJson;
import dev.ringwall.exchange.yaml.Written;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One link of a plant's chain: a change, bound to all before it by the hash that it stands on. */
record Link(PlantKey plant, JournalRow row) {

    /** What the first change of every plant stands on. */
    static final String ROOT = "0".repeat(64);

    /** A change as its table holds it, without its hash. */
    record JournalRow(
            long number,
            long first,
            long at,
            Author author,
            String reason,
            String kind,
            int version,
            String id,
            String content) {}

    /** SHA-256 over the hash before and the change as canonical JSON. */
    String hashOn(String before) {
        MessageDigest sha = sha256();
        sha.update(before.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(sha.digest(bytes()));
    }

    private byte[] bytes() {
        String head = CanonicalJson.write(new Written.Collected()
                .put("plant", Written.text(plant.toString()))
                .put("number", Written.text(Long.toString(row.number)))
                .put("first", Written.text(Long.toString(row.first)))
                .put("at", Written.text(Long.toString(row.at)))
                .put("author", Written.text(row.author.id().toString()))
                .put("author_name", Written.text(row.author.name()))
                .put("reason", Written.text(row.reason))
                .put("kind", Written.text(row.kind))
                .put("version", Written.text(Integer.toString(row.version)))
                .put("id", Written.text(row.id))
                .put("content", Written.text(row.content))
                .fields());
        return head.getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
