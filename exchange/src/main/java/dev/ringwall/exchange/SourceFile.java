package dev.ringwall.exchange;

import dev.ringwall.engine.model.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A text file as it was when it was read.
 *
 * @param name as issues print it
 * @param bytes exactly as they stand on disk, so that an edit can tell whether the file has changed since
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares source files; their bytes are compared on purpose
public record SourceFile(String name, byte[] bytes) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads a file whole; whoever reads larger ones streams them. */
    public static SourceFile read(Path path, String name) throws IOException {
        return new SourceFile(name, Files.readAllBytes(path));
    }

    /** Its text without a byte order mark, or why it has none. */
    public record Decoded(String text, Optional<Issue> issue) {}

    /** The text, if it is UTF-8; otherwise the place of the first byte that is not. */
    public Decoded decode() {
        Optional<String> other = otherUnicode();
        if (other.isPresent()) {
            return failed(IssueCode.WRONG_ENCODING, "expected UTF-8, got " + other.get(), 1, 1);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            String sentence =
                    "expected UTF-8, got the byte 0x%02X, which is none in it; it may be Latin-1 or Windows-1252"
                            .formatted(bytes[in.position()]);
            return failed(IssueCode.WRONG_ENCODING, sentence, line, column);
        }
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return new Decoded(plain, Optional.empty());
    }

    /** Whether the text begins with the mark that some editors put before UTF-8. */
    public boolean hasByteOrderMark() {
        return bytes.length >= 3 && at(0) == 0xEF && at(1) == 0xBB && at(2) == 0xBF;
    }

    private Optional<String> otherUnicode() {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        boolean little = at(0) == 0xFF && at(1) == 0xFE;
        boolean big = at(0) == 0xFE && at(1) == 0xFF;
        boolean zeros = bytes.length >= 4 && (at(0) == 0) != (at(1) == 0) && (at(2) == 0) != (at(3) == 0);
        return little || big || zeros ? Optional.of("UTF-16") : Optional.empty();
    }

    private int at(int index) {
        return bytes[index] & 0xFF;
    }

    private Decoded failed(IssueCode code, String sentence, int line, int column) {
        return new Decoded("", Optional.of(new Issue(code, sentence, new Place(name, line, column))));
    }
}
