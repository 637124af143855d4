package dev.ringwall.exchange.inventory;

import dev.ringwall.exchange.Format;

/** A list of assets as it comes out of somebody's spreadsheet. */
public record InventoryFormat() implements Format {

    @Override
    public String name() {
        return "inventory";
    }

    @Override
    public String holds() {
        return "a list of assets with whatever headers, to be compared with a plant";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public Way way() {
        return Way.READ;
    }
}
