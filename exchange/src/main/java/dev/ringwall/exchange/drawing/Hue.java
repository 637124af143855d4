package dev.ringwall.exchange.drawing;

/** The colours of a drawing. A page may have its own for each; on paper and alone a drawing has these. */
public enum Hue {
    PAPER(0xffffff),
    INK(0x1a2129),
    FAINT(0x56616e),
    ZONE(0xf6f8fa),
    ZONE_INNER(0xffffff),
    ZONE_LINE(0x3c4754),
    CONDUIT(0x1f5f99),
    CONDUIT_FILL(0xe8f0f8),
    CELL_LINE(0xb4bfca),
    TARGET(0xe9edf2),
    GAP(0xa63c06),
    GAP_FILL(0xfdeee4),
    FINDING(0x6a3d9a);

    private final int rgb;

    Hue(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue, eight bits each. */
    public int rgb() {
        return rgb;
    }

    /** As style sheets write it: {@code #1a2129}. */
    public String hex() {
        return String.format(java.util.Locale.ROOT, "#%06x", rgb);
    }
}
