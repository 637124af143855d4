package dev.ringwall.exchange.yaml;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Prints values as YAML: short lists and records on one line, long ones in blocks, quotes only where they are needed. */
public final class YamlWriter {

    private static final int WIDTH = 100;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_/(][A-Za-z0-9_./()+-]*([ ,:=][A-Za-z0-9_./()+-]+)*");
    private static final Pattern PLAIN_IN_LINE = Pattern.compile("[A-Za-z_/][A-Za-z0-9_./+-]*([ :][A-Za-z0-9_./+-]+)*");
    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** A whole file. */
    public static String write(Written.Fields root) {
        YamlWriter writer = new YamlWriter();
        if (root.fields().isEmpty()) {
            return "{}\n";
        }
        writer.fields(root, 0, false);
        return writer.out.toString();
    }

    /** A value as it stands behind a dash or a name, on one line. */
    public static String inLine(Written value) {
        return switch (value) {
            case Written.Text text -> text(text, true);
            case Written.Sequence sequence ->
                "["
                        + String.join(
                                ", ",
                                sequence.items().stream()
                                        .map(YamlWriter::inLine)
                                        .toList()) + "]";
            case Written.Fields fields ->
                "{"
                        + String.join(
                                ", ",
                                fields.fields().stream()
                                        .map(field -> text(field.name(), true) + ": " + inLine(field.value()))
                                        .toList())
                        + "}";
        };
    }

    /** An entry of a list in a block, indented, with its line end. */
    public static String entry(Written value, int indent) {
        YamlWriter writer = new YamlWriter();
        writer.entryOf(value, indent);
        return writer.out.toString();
    }

    private void fields(Written.Fields fields, int indent, boolean firstIsPlaced) {
        boolean placed = firstIsPlaced;
        for (Written.Field field : fields.fields()) {
            out.append(placed ? "" : " ".repeat(indent))
                    .append(text(field.name(), false))
                    .append(':');
            placed = false;
            value(field.value(), indent);
        }
    }

    private void value(Written value, int indent) {
        String line = value instanceof Written.Text text ? text(text, false) : inLine(value);
        if (isShort(value, line, indent)) {
            out.append(' ').append(line).append('\n');
            return;
        }
        out.append('\n');
        switch (value) {
            case Written.Text text -> throw new IllegalStateException("a text is always short: " + text);
            case Written.Fields fields -> fields(fields, indent + 2, false);
            case Written.Sequence sequence -> sequence.items().forEach(item -> entryOf(item, indent + 2));
        }
    }

    private void entryOf(Written item, int indent) {
        out.append(" ".repeat(indent)).append("- ");
        String line = item instanceof Written.Text text ? text(text, false) : inLine(item);
        if (item instanceof Written.Fields fields && !isShort(fields, line, indent)) {
            fields(fields, indent + 2, true);
        } else {
            out.append(line).append('\n');
        }
    }

    private static boolean isShort(Written value, String line, int indent) {
        return switch (value) {
            case Written.Text text -> true;
            case Written.Sequence sequence ->
                sequence.items().isEmpty() || (fits(line, indent) && isFlat(sequence.items()));
            case Written.Fields fields ->
                fields.fields().isEmpty() || (indent > 0 && fits(line, indent) && isFlat(values(fields)));
        };
    }

    private static List<Written> values(Written.Fields fields) {
        return fields.fields().stream().map(Written.Field::value).toList();
    }

    private static boolean isFlat(List<Written> values) {
        return values.stream().allMatch(Written.Text.class::isInstance);
    }

    private static boolean fits(String line, int indent) {
        return line.length() + indent + 16 <= WIDTH;
    }

    private static String text(Written.Text value, boolean inLine) {
        String text = value.text();
        if (value.plain()) {
            return text;
        }
        Pattern plain = inLine ? PLAIN_IN_LINE : PLAIN;
        boolean readsAsItself = text.length() < 10_000
                && plain.matcher(text).matches()
                && !WORDS.contains(text.toLowerCase(java.util.Locale.ROOT));
        return readsAsItself ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (isPrintable(c)) {
                        quoted.append(c);
                    } else {
                        quoted.append("\\u%04x".formatted((int) c));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPrintable(char c) {
        return (c >= ' ' && c < 0x7F)
                || (c >= 0xA1 && c < 0xD800 && c != 0x2028 && c != 0x2029)
                || (c >= 0xE000 && c < 0xFEFF)
                || Character.isSurrogate(c);
    }
}
