package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.InstalledProduct;
import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.evaluation.MatterStanding.State;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import dev.ringwall.engine.programme.RowStanding;
import java.util.Optional;
import java.util.function.Function;

/** What the programme or plant of a subject says of a row by itself. A verdict that differs changes neither. */
public record Computed(Outcome.Status status, Trace why) {

    /** Whether a verdict says the same; of what is unknown no verdict says the same. */
    public boolean agreesWith(State state) {
        return switch (status) {
            case MET -> state == State.PASS;
            case NOT_MET -> state == State.FAIL;
            case NOT_APPLICABLE -> state == State.NOT_APPLICABLE;
            case UNKNOWN -> !state.isDecided();
        };
    }

    /** Of every row of a programme: whether the level is confirmed. */
    public static Function<RowId, Optional<Computed>> of(ProgrammeAssessment programme, int level) {
        MaturityLevel wanted = MaturityLevel.LEVELS.get(level - 1);
        return id -> programme.rows().stream()
                .filter(row ->
                        id instanceof ProcessRequirementId && row.row().id().equals(id))
                .findFirst()
                .map(row -> new Computed(status(row, wanted), row.why()));
    }

    /** Of every row of a component: whether it is able to, by what its supplier and others say. */
    public static Function<RowId, Optional<Computed>> of(Assessment assessment, InstalledProduct product) {
        return id -> Optional.of(id)
                .filter(RequirementId.class::isInstance)
                .map(RequirementId.class::cast)
                .flatMap(assessment.catalog()::find)
                .map(row -> assessment.judge().judge(product, row, Ask.ABLE))
                .map(outcome -> new Computed(outcome.status(), outcome.trace()));
    }

    private static Outcome.Status status(RowStanding row, MaturityLevel wanted) {
        if (!row.isAsked()) {
            return Outcome.Status.NOT_APPLICABLE;
        }
        if (row.isUnknown()) {
            return Outcome.Status.UNKNOWN;
        }
        return row.confirmed().isAtLeast(wanted) ? Outcome.Status.MET : Outcome.Status.NOT_MET;
    }
}
