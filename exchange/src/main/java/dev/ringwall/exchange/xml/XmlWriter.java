package dev.ringwall.exchange.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML element by element, indented, with nothing in it that XML cannot hold. */
public final class XmlWriter {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean startIsOpen;

    /** Begins an element; its attributes are names and values in turns, and an empty value leaves its attribute out. */
    public XmlWriter start(String name, String... attributes) {
        closeStart();
        out.append("  ".repeat(open.size())).append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(attributes[i + 1]))
                        .append('"');
            }
        }
        open.push(name);
        startIsOpen = true;
        return this;
    }

    /** Ends the element that was begun last. */
    public XmlWriter end() {
        String name = open.pop();
        if (startIsOpen) {
            out.append("/>\n");
            startIsOpen = false;
        } else {
            out.append("  ".repeat(open.size())).append("</").append(name).append(">\n");
        }
        return this;
    }

    /** An element with nothing inside it. */
    public XmlWriter empty(String name, String... attributes) {
        return start(name, attributes).end();
    }

    /** An element with a text and nothing else. */
    public XmlWriter text(String name, String text) {
        closeStart();
        out.append("  ".repeat(open.size()))
                .append('<')
                .append(name)
                .append('>')
                .append(escaped(text));
        out.append("</").append(name).append(">\n");
        return this;
    }

    private void closeStart() {
        if (startIsOpen) {
            out.append(">\n");
            startIsOpen = false;
        }
    }

    /** The file, once every element is ended. */
    public String written() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("expected every element ended, got `" + open.peek() + "` open");
        }
        return out.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\r', '\t' -> escaped.append("&#").append(c).append(';');
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
