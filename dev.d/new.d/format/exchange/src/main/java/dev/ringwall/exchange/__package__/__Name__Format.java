package dev.ringwall.exchange.__package__;

import dev.ringwall.exchange.Format;

/** TO WRITE: what a file of this format holds. */
public final class __Name__Format implements Format {

    @Override
    public String name() {
        return "__name__";
    }

    @Override
    public String holds() {
        return "TO WRITE: what it holds, for the table of formats";
    }

    @Override
    public String extension() {
        return "__name__";
    }

    @Override
    public Way way() {
        return Way.READ;
    }
}
