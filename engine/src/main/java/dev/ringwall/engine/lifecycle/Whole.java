package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.lifecycle.StepStatus.State;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Where a plant stands in a step that is taken for each zone and conduit: where the worst of them stands. */
final class Whole {

    private static final List<State> WORST_FIRST =
            List.of(State.REOPENED, State.OPEN, State.READY, State.DONE, State.NOT_REQUIRED);

    private Whole() {}

    static StepStatus of(Step step, SortedMap<SubjectId, StepStatus> each) {
        State state = WORST_FIRST.stream()
                .filter(worst -> each.values().stream().anyMatch(status -> status.state() == worst))
                .findFirst()
                .orElse(State.OPEN);
        List<Trace> because = each.isEmpty()
                ? List.of(Trace.of(LifecycleReason.NO_SUBJECT))
                : each.values().stream()
                        .filter(status -> status.state() == state)
                        .map(Whole::trace)
                        .toList();
        Trace trace = Trace.of(state.reason(), new Fact.Text(step.print())).because(because);
        return new StepStatus(step, Optional.empty(), state, Optional.empty(), trace);
    }

    private static Trace trace(StepStatus status) {
        return Trace.of(
                        LifecycleReason.STEP_OF,
                        new Fact.Text(status.step().print()),
                        new Fact.Of(status.subject().orElseThrow()))
                .because(status.trace().because());
    }
}
