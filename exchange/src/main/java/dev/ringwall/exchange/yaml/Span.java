package dev.ringwall.exchange.yaml;

/**
 * Where a value stands in its file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param start first character, counted from 0
 * @param end character after the last
 */
public record Span(int line, int column, int start, int end) {

    /** Of a value that stands in no file. */
    public static final Span NOWHERE = new Span(0, 0, 0, 0);
}
