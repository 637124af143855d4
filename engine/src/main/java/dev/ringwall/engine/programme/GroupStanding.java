package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.ProcessRequirement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where the rows of one group stand: all of them, never an average. */
public record GroupStanding(ProcessRequirement.Group group, List<RowStanding> rows) {

    public GroupStanding {
        rows = List.copyOf(rows);
    }

    public Optional<MaturityLevel> leastDeclared() {
        return least(RowStanding::declared);
    }

    public Optional<MaturityLevel> leastConfirmed() {
        return least(RowStanding::confirmed);
    }

    /** How many of the rows that are asked are confirmed at exactly this level. */
    public int count(MaturityLevel level) {
        return (int) asked().stream().filter(row -> row.confirmed() == level).count();
    }

    public int notApplicable() {
        return rows.size() - asked().size();
    }

    private List<RowStanding> asked() {
        return rows.stream().filter(RowStanding::isAsked).toList();
    }

    private Optional<MaturityLevel> least(Function<RowStanding, MaturityLevel> of) {
        return asked().stream().map(of).reduce(MaturityLevel::lower);
    }
}
