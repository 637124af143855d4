package dev.ringwall.exchange.frozen;

import dev.ringwall.exchange.Format;

/** An assessment that was put away. */
public record FrozenFormat() implements Format {

    @Override
    public String name() {
        return "frozen";
    }

    @Override
    public String holds() {
        return "an assessment that was put away: the plant's files, what was said of it, and its reports, under one hash";
    }

    @Override
    public String extension() {
        return "ringwall";
    }

    @Override
    public Way way() {
        return Way.BOTH;
    }
}
