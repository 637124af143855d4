package dev.ringwall.exchange.rowtable;

import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.csv.Encoding;
import dev.ringwall.exchange.zip.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a table begins, for who only looks at it. */
public final class TableHead {

    private static final int HEAD = 64 << 10;

    private TableHead() {}

    /** The first texts of a table in small letters; empty for what is none. */
    public static Optional<String> of(SourceFile file) {
        if (Archive.isOne(file.bytes())) {
            return texts(file).map(text -> text.replaceAll("<[^>]*>", " ").toLowerCase(Locale.ROOT));
        }
        byte[] bytes = Arrays.copyOf(file.bytes(), Math.min(file.bytes().length, HEAD));
        String text = Encoding.decode(bytes).text().stripLeading();
        boolean marked = !text.isEmpty() && "<{[%".indexOf(text.charAt(0)) >= 0;
        boolean table = text.indexOf(',') >= 0 || text.indexOf(';') >= 0 || text.indexOf('\t') >= 0;
        return marked || !table || text.startsWith("ringwall:")
                ? Optional.empty()
                : Optional.of(text.toLowerCase(Locale.ROOT));
    }

    /** A workbook keeps its texts in one part, those of the first rows first; else they stand in the first sheet. */
    private static Optional<String> texts(SourceFile file) {
        try {
            Archive archive = Archive.open(file, Limits.DEFAULT);
            String part = archive.has("xl/sharedStrings.xml") ? "xl/sharedStrings.xml" : "xl/worksheets/sheet1.xml";
            try (InputStream in = archive.part(part).orElse(InputStream.nullInputStream())) {
                return Optional.of(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
