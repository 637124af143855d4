package dev.ringwall.exchange;

/**
 * What a reader puts up with before it says that the input is not meant well. A breach is an issue, not a crash.
 *
 * @param fileBytes of one file
 * @param depth of nesting
 * @param aliases in one YAML file
 * @param fieldBytes of one text
 * @param records of one kind in one file
 * @param issues that are reported; the rest is counted
 */
public record Limits(long fileBytes, int depth, int aliases, int fieldBytes, int records, int issues) {

    public static final Limits DEFAULT = new Limits(256L << 20, 50, 100, 64 << 10, 5_000_000, 1_000);
}
