package dev.ringwall.exchange.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/** Writes elements, each closed where it was opened, and escapes whatever stands in them. For HTML and SVG. */
public final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final UnaryOperator<String> letters;

    public Markup() {
        this(UnaryOperator.identity());
    }

    /** @param letters what becomes of a text that is to be shown with letters that are not known here */
    public Markup(UnaryOperator<String> letters) {
        this.letters = letters;
    }

    /** Opens an element; attributes are names and values in turn. */
    public Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that cannot have anything in it. */
    public Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** An element with nothing but text in it. */
    public Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    public Markup text(String text) {
        escape(clean(text));
        return this;
    }

    /** A text of several lines, which stay apart. */
    public Markup lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.append('\n');
            }
            text(lines[i]);
        }
        return this;
    }

    /** What is markup already: our own style sheets, and drawings that were written by a {@link Markup}. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** A line break between elements, so that people can read the file and compare two of them. */
    public Markup line() {
        out.append('\n');
        return this;
    }

    /** What was written since this was last asked. */
    public String drain() {
        String written = out.toString();
        out.setLength(0);
        return written;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(clean(attributes[i + 1]));
            out.append('"');
        }
    }

    private String clean(String text) {
        return letters.apply(CleanText.of(text));
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
