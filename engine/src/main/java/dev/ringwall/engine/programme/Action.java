package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.ProcessRequirementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What somebody is going to do about rows, and until when. */
public record Action(
        String id,
        List<ProcessRequirementId> rows,
        String what,
        String owner,
        LocalDate due,
        Optional<LocalDate> done) {

    public Action {
        rows = List.copyOf(rows);
    }

    /** Whether it is done on a day, and if not whether it should be. */
    public enum State {
        OPEN,
        OVERDUE,
        DONE
    }

    public State state(LocalDate day) {
        return !isOpen(day) ? State.DONE : isOverdue(day) ? State.OVERDUE : State.OPEN;
    }

    public boolean isOpen(LocalDate day) {
        return done.map(day::isBefore).orElse(true);
    }

    public boolean isOverdue(LocalDate day) {
        return isOpen(day) && due.isBefore(day);
    }
}
