package dev.ringwall.bench;

import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.catalog.Lexicon;
import dev.ringwall.exchange.catalog.ProcessReader;
import dev.ringwall.exchange.catalog.ProcessTexts;
import dev.ringwall.exchange.catalog.RequirementTexts;
import java.util.Locale;

/** Reads the whole catalogue once, as the first thing that a program does, and prints how many milliseconds that took. */
final class ColdCatalog {

    private ColdCatalog() {}

    static void main() {
        long start = System.nanoTime();
        int rows = CatalogReader.read().requirements().size()
                + ProcessReader.read().rows().size()
                + Lexicon.read().entries().size();
        RequirementTexts.read("en");
        ProcessTexts.read("en");
        double millis = (System.nanoTime() - start) / 1e6;
        System.out.printf(Locale.ROOT, "%d %.2f%n", rows, millis);
    }
}
