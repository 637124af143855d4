package dev.ringwall.exchange.bundle;

import dev.ringwall.exchange.Format;

/** What one organisation hands over to another, signed. */
public record BundleFormat() implements Format {

    @Override
    public String name() {
        return "bundle";
    }

    @Override
    public String holds() {
        return "claims, a design, an answer or verdicts that one organisation hands over to another, with all they rest on, "
                + "under its signature";
    }

    @Override
    public String extension() {
        return "bundle";
    }

    @Override
    public Way way() {
        return Way.BOTH;
    }
}
