package dev.ringwall.exchange.yaml;

import java.util.stream.Collectors;

/** Values as JSON with one way to write each: every value a text, fields in their order, no blanks. What is hashed must not vary. */
public final class CanonicalJson {

    private CanonicalJson() {}

    public static String write(Written value) {
        return switch (value) {
            case Written.Text text -> quoted(text.text());
            case Written.Sequence list ->
                list.items().stream().map(CanonicalJson::write).collect(Collectors.joining(",", "[", "]"));
            case Written.Fields fields ->
                fields.fields().stream()
                        .map(field -> quoted(field.name().text()) + ":" + write(field.value()))
                        .collect(Collectors.joining(",", "{", "}"));
        };
    }

    /** A text in quotes. What YAML would not take as it is stands as its number, for both read it. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                    if (isPlain(c)) {
                        out.append(c);
                    } else {
                        out.append("\\u%04x".formatted((int) c));
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static boolean isPlain(char c) {
        boolean printable = (c >= ' ' && c <= '~') || (c >= '\u00a0' && c <= '\ufffd');
        boolean breaksLines = c == '\u2028' || c == '\u2029' || c == '\ufeff';
        return printable && !breaksLines;
    }
}
