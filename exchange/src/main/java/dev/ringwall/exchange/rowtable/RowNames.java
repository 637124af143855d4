package dev.ringwall.exchange.rowtable;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.catalog.CatalogReader;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of 62443-3-3 and 62443-4-2 as people write them: {@code SR1.1 RE(1)}, {@code IEC 62443-4-2 CR 2.1 Authorization}. */
public final class RowNames {

    private static final Pattern NAMED = Pattern.compile(
            "\\b(SR|CR|SAR|EDR|HDR|NDR)[ -]?(\\d{1,2}\\.\\d{1,2})(?:\\s*[(]?RE\\s*[(]?(\\d)[)]?)?",
            Pattern.CASE_INSENSITIVE);

    private final Catalog catalog;

    private RowNames(Catalog catalog) {
        this.catalog = catalog;
    }

    public static RowNames ofCatalog() {
        return new RowNames(CatalogReader.read());
    }

    /** The row that a cell names, if it can be answered. */
    public Optional<RequirementId> row(String cell) {
        Matcher named = NAMED.matcher(cell);
        return named.find()
                ? RequirementId.parse(code(named))
                        .filter(id ->
                                catalog.find(id).filter(Requirement::isAsked).isPresent())
                : Optional.empty();
    }

    private static String code(Matcher named) {
        String enhancement = named.group(3);
        return named.group(1).toUpperCase(Locale.ROOT) + " " + named.group(2)
                + (enhancement == null ? "" : " RE " + enhancement);
    }

    /** How many different rows of the system, and how many of components, a text names. */
    record Named(int ofSystem, int ofComponents) {}

    static Named namedIn(String text) {
        Set<String> system = new HashSet<>();
        Set<String> components = new HashSet<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            (named.group(1).equalsIgnoreCase("SR") ? system : components).add(code(named));
        }
        return new Named(system.size(), components.size());
    }
}
