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
import java.util.regex.Pattern;

/** Looks at the beginning of a table, without reading it: which rows of the standard does it name? */
public final class Sniff {

    private static final int HEAD = 64 << 10;

    /** One row may be named in a remark; a table of answers names many. */
    private static final int ENOUGH = 2;

    private static final Pattern ANSWERS = Pattern.compile(
            "answer|status|result|response|complian|fulfil|antwort|ergebnis|erf.{1,2}ll|umgesetzt|supported|\\bmet\\b|\\byes\\b");
    private static final Pattern SUBJECTS =
            Pattern.compile("\\bzone|\\bsubject|\\basset|\\bconduit|gegenstand|sicherheitszone");

    private Sniff() {}

    /** Whether it answers rows for zones, conduits or assets. */
    public static boolean isOfSubjects(SourceFile file) {
        return head(file)
                .filter(head -> enough(head) && SUBJECTS.matcher(head).find())
                .isPresent();
    }

    /** Whether it answers rows of components, for a product. */
    public static boolean isOfProduct(SourceFile file) {
        return head(file)
                .filter(head -> enough(head)
                        && RowNames.namedIn(head).ofComponents() >= ENOUGH
                        && !SUBJECTS.matcher(head).find())
                .isPresent();
    }

    private static boolean enough(String head) {
        RowNames.Named named = RowNames.namedIn(head);
        return named.ofSystem() + named.ofComponents() >= ENOUGH
                && ANSWERS.matcher(head).find();
    }

    /** The first texts of a table in small letters; empty for what is none. */
    private static Optional<String> head(SourceFile file) {
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
