package dev.ringwall.engine.model;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** How much of a plant somebody may see: all of it, or some zones and products and nothing else. */
public sealed interface Scope {

    /** All of it. */
    Scope WHOLE = new Whole();

    /** For who belongs to the organisation or site that the plant is of. */
    record Whole() implements Scope {}

    /**
     * For an outside party.
     *
     * @param zones given to an integrator, each with all that lies inside it
     * @param products of a supplier
     */
    record Parts(SortedSet<ZoneId> zones, SortedSet<ProductId> products) implements Scope {
        public Parts {
            zones = Collections.unmodifiableSortedSet(new TreeSet<>(zones));
            products = Collections.unmodifiableSortedSet(new TreeSet<>(products));
        }

        public Parts(Collection<ZoneId> zones, Collection<ProductId> products) {
            this(new TreeSet<>(zones), new TreeSet<>(products));
        }
    }
}
