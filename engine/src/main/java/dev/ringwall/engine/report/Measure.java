package dev.ringwall.engine.report;

/** What a vector measures; the symbols are the standard's, in every language. */
public enum Measure {
    /** What is asked. */
    SL_T("SL-T"),
    /** What it can do by itself, properly configured and integrated. */
    SL_C("SL-C"),
    /** The same with designed compensating countermeasures; never printed as SL-C. */
    SL_C_PLUS("SL-C+"),
    /** What is in force on the day. */
    SL_A("SL-A");

    private final String symbol;

    Measure(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
