package dev.ringwall.exchange.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The encodings in which spreadsheets export: UTF-8, UTF-16 with its mark, else Windows-1252 and at last Latin-1. */
public final class Encoding {

    private Encoding() {}

    /**
     * The text, and how it was found.
     *
     * @param guessed the name of the encoding, where the bytes do not tell it
     */
    public record Decoded(String text, Optional<String> guessed) {}

    public static Decoded decode(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_16), Optional.empty());
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(withoutMark(utf8.get()), Optional.empty());
        }
        return strictly(bytes, Charset.forName("windows-1252"))
                .map(text -> new Decoded(text, Optional.of("Windows-1252")))
                .orElseGet(() -> new Decoded(new String(bytes, StandardCharsets.ISO_8859_1), Optional.of("Latin-1")));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
