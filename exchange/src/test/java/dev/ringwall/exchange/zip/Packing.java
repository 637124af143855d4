package dev.ringwall.exchange.zip;

import dev.ringwall.exchange.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs parts into a file, for tests. */
public final class Packing {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public Packing put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Packing put(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                out.putNextEntry(entry);
                out.write(part.getValue());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public SourceFile file(String name) {
        return new SourceFile(name, bytes());
    }
}
