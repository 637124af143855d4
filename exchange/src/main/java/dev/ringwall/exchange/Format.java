package dev.ringwall.exchange;

/** A form in which Ringwall reads or writes: one package, one name, one folder of cases. */
public interface Format {

    /** Which way a format goes. */
    enum Way {
        READ,
        WRITTEN,
        BOTH
    }

    /** Its name everywhere: on the command line, of its package, of its folder in {@code cases/exchange}. */
    String name();

    /** What a file of it holds, as half a sentence. */
    String holds();

    /** How a file of it ends, without the dot. */
    String extension();

    Way way();
}
