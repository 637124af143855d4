package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A matter that the scope asks for.
 *
 * @param group the functional area or foundational requirement; of a constraint its own word, of an activity nothing
 */
public record Asked(Matter matter, String group, String title) {

    /** The group of the rows that every component is asked and that have no level. */
    public static final String CONSTRAINTS = "CCSC";

    /** Everything that an evaluation has to judge: activities in the order of the report, rows in that of their part. */
    static List<Asked> of(Evaluation evaluation, ProcessCatalog processes, Catalog catalog) {
        Guide guide = evaluation.head().guide();
        Stream<Asked> activities =
                guide.activities().stream().map(each -> new Asked(new Matter.OfActivity(each), "", ""));
        Stream<Asked> rows = switch (guide) {
            case PROGRAMME -> processes.rows(guide.rows()).stream().map(Asked::of);
            case COMPONENT ->
                catalog.requirements().stream()
                        .filter(row -> asks(row, evaluation.scope()))
                        .map(Asked::of);
        };
        return Stream.concat(activities, rows.filter(row -> isIn(row, evaluation.scope())))
                .toList();
    }

    private static boolean isIn(Asked row, Scope scope) {
        return scope.hasGroup(row.group) && row.matter instanceof Matter.OfRow(var id) && !scope.leavesOut(id);
    }

    private static boolean asks(Requirement row, Scope scope) {
        return switch (row.status()) {
            case CONSTRAINT -> !row.isSystemRow();
            case NORMATIVE ->
                !row.isSystemRow()
                        && SecurityLevel.of(scope.level()).isAtLeast(row.level())
                        && !Collections.disjoint(row.types(), scope.types());
            case POINTER, NO_REQUIREMENT -> false;
        };
    }

    private static Asked of(ProcessRequirement row) {
        return new Asked(new Matter.OfRow(row.id()), row.groups().getFirst().id(), row.title());
    }

    private static Asked of(Requirement row) {
        return new Asked(
                new Matter.OfRow(row.id()),
                row.fr().map(FoundationalRequirement::name).orElse(CONSTRAINTS),
                row.title());
    }
}
