package dev.ringwall.exchange;

/**
 * What a reader puts up with before it says that the input is not meant well. A breach is an issue, not a crash.
 *
 * @param fileBytes of one file
 * @param depth of nesting in YAML and JSON
 * @param aliases in one YAML file
 * @param fieldBytes of one text
 * @param records of one kind in one file
 * @param issues that are reported; the rest is counted
 * @param xmlDepth of nesting in XML
 * @param packed of a packed file
 */
public record Limits(
        long fileBytes, int depth, int aliases, int fieldBytes, int records, int issues, int xmlDepth, Packed packed) {

    public static final Limits DEFAULT = new Limits(256L << 20, 50, 100, 64 << 10, 5_000_000, 1_000);

    /**
     * What a packed file may unpack to.
     *
     * @param entries in it
     * @param ratio of the bytes of an entry to what it takes packed; a small entry may be as repetitive as it likes
     * @param bytes of all its entries together
     */
    public record Packed(int entries, int ratio, long bytes) {

        public static final Packed DEFAULT = new Packed(10_000, 200, 1L << 30);
    }

    public Limits(long fileBytes, int depth, int aliases, int fieldBytes, int records, int issues) {
        this(fileBytes, depth, aliases, fieldBytes, records, issues, 100, Packed.DEFAULT);
    }
}
