package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Outcome;
import java.util.List;

/**
 * The constraints on every claim of a component (CCSC 1 to 4). They have no level and are in no count; until all are met,
 * a component's vector is printed in brackets with the open ones, and is neither signed nor compared.
 */
final class Constraints {

    private Constraints() {}

    static List<Requirement> of(Catalog catalog) {
        return catalog.requirements().stream()
                .filter(row -> row.status() == Requirement.Status.CONSTRAINT
                        && row.id().edition().equals(Edition.COMPONENT))
                .toList();
    }

    /** Those that nobody has shown for a product in its version. */
    static List<Requirement> open(InstalledProduct product, Judge judge) {
        return of(judge.catalog()).stream()
                .filter(row -> judge.judge(product, row, Ask.ABLE).status() != Outcome.Status.MET)
                .toList();
    }
}
