package dev.ringwall.server.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a backup: a zip file. Its first entry says what it is, its last holds the SHA-256 of every other one, in the
 * form that {@code sha256sum --check} reads.
 */
final class Archive {

    private static final int FORM = 1;
    private static final String ABOUT = "RINGWALL-BACKUP";
    private static final String SUMS = "SHA256SUMS";
    private static final Pattern FIRST_LINE = Pattern.compile("ringwall backup ([0-9]{1,9})");
    private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  (.+)");

    /** A line for each plant, and a line for each file. */
    private static final int ABOUT_BYTES = 64 << 20;

    private static final int SUMS_BYTES = 256 << 20;

    private Archive() {}

    /** Takes one entry of a backup, whose hash fits once the stream has ended. */
    interface Taker {
        void take(String name, InputStream content) throws IOException;
    }

    static void write(OutputStream to, Map<String, Path> files, Instant at, List<SignedHead> heads) throws IOException {
        StringBuilder sums = new StringBuilder();
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        byte[] about = about(at, heads).getBytes(StandardCharsets.UTF_8);
        sums.append(Link.sha256(about)).append("  ").append(ABOUT).append('\n');
        put(zip, ABOUT, about, at);
        for (Map.Entry<String, Path> file : files.entrySet()) {
            MessageDigest sha = Link.sha256();
            begin(zip, file.getKey(), at);
            try (InputStream in = new DigestInputStream(Files.newInputStream(file.getValue()), sha)) {
                in.transferTo(zip);
            }
            zip.closeEntry();
            sums.append(HexFormat.of().formatHex(sha.digest()))
                    .append("  ")
                    .append(file.getKey())
                    .append('\n');
        }
        put(zip, SUMS, sums.toString().getBytes(StandardCharsets.UTF_8), at);
        zip.finish();
    }

    private static String about(Instant at, List<SignedHead> heads) {
        StringBuilder lines = new StringBuilder("ringwall backup " + FORM + "\nmade " + at + "\n");
        heads.forEach(head -> lines.append(head).append('\n'));
        return lines.toString();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content, Instant at) throws IOException {
        begin(zip, name, at);
        zip.write(content);
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name, Instant at) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
    }

    /** Reads a backup from its first byte to its last. */
    static void check(Path file) throws IOException {
        read(file, (_, content) -> content.transferTo(OutputStream.nullOutputStream()));
    }

    /** Hands on every file of a backup; stops at the first that is not what was written. */
    static void read(Path file, Taker taker) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            refuseOtherForms(file, zip);
            Map<String, String> sums = sums(file, zip);
            Set<String> there = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> !name.equals(SUMS))
                    .collect(Collectors.toSet());
            if (!there.equals(sums.keySet()) || zip.size() != sums.size() + 1) {
                throw new IOException("`" + file + "`: expected the files that its " + SUMS + " names, got others");
            }
            for (Map.Entry<String, String> sum : sums.entrySet()) {
                hand(file, zip, sum, taker);
            }
        } catch (ZipException e) {
            throw new IOException("`" + file + "`: expected a backup, got what cannot be read: " + e.getMessage(), e);
        }
    }

    private static void hand(Path file, ZipFile zip, Map.Entry<String, String> sum, Taker taker) throws IOException {
        MessageDigest sha = Link.sha256();
        try (InputStream content = new DigestInputStream(open(file, zip, sum.getKey()), sha)) {
            if (sum.getKey().equals(ABOUT)) {
                content.transferTo(OutputStream.nullOutputStream());
            } else {
                taker.take(sum.getKey(), content);
            }
        }
        if (!HexFormat.of().formatHex(sha.digest()).equals(sum.getValue())) {
            throw new IOException("`" + file + "`: `" + sum.getKey() + "` is not what was written");
        }
    }

    private static void refuseOtherForms(Path file, ZipFile zip) throws IOException {
        if (zip.getEntry(ABOUT) == null) {
            throw new IOException("`" + file + "`: expected a backup of ringwall, got something else");
        }
        Matcher first = FIRST_LINE.matcher(
                text(file, zip, ABOUT, ABOUT_BYTES).lines().findFirst().orElse(""));
        if (!first.matches()) {
            throw new IOException("`" + file + "`: expected a backup of ringwall, got something else");
        }
        if (Integer.parseInt(first.group(1)) > FORM) {
            throw new IOException("`" + file + "` was made by a newer Ringwall");
        }
    }

    private static Map<String, String> sums(Path file, ZipFile zip) throws IOException {
        Map<String, String> sums = new LinkedHashMap<>();
        for (String line : text(file, zip, SUMS, SUMS_BYTES).lines().toList()) {
            Matcher sum = SUM.matcher(line);
            if (!sum.matches() || !isPlain(sum.group(2)) || sums.put(sum.group(2), sum.group(1)) != null) {
                throw new IOException("`" + file + "`: expected a hash and the name of a file, got `" + line + "`");
            }
        }
        return sums;
    }

    /** Whether a name stays inside the folder that it is put in. */
    private static boolean isPlain(String name) {
        return !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.indexOf('\0') < 0
                && List.of(name.split("/", -1)).stream()
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private static String text(Path file, ZipFile zip, String name, int limit) throws IOException {
        try (InputStream in = open(file, zip, name)) {
            return new String(in.readNBytes(limit), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(Path file, ZipFile zip, String name) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("`" + file + "`: expected an entry `" + name + "`, got none");
        }
        String sentence = "`" + file + "`: `" + name + "` is longer than it says";
        return new Bounded(zip.getInputStream(entry), entry.getSize(), sentence);
    }

    /** No more comes out than was said: what was said is what room was made for. */
    private static final class Bounded extends FilterInputStream {
        private final String sentence;
        private long left;

        Bounded(InputStream in, long bytes, String sentence) {
            super(in);
            this.left = bytes;
            this.sentence = sentence;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new IOException(sentence);
            }
            return read;
        }
    }
}
