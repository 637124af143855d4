package dev.ringwall.exchange.catalog;

import dev.ringwall.exchange.Format;

/** Parts and editions of the standard, and the texts of a licensed copy. */
public record CatalogFormat() implements Format {

    @Override
    public String name() {
        return "catalog";
    }

    @Override
    public String holds() {
        return "rows of the standard and our words about them; the texts of your own licensed copy";
    }

    @Override
    public String extension() {
        return "yaml";
    }

    @Override
    public Way way() {
        return Way.BOTH;
    }
}
