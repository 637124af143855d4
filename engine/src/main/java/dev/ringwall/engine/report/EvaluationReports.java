package dev.ringwall.engine.report;

import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.evaluation.Computed;
import dev.ringwall.engine.evaluation.EvaluationAssessment;
import dev.ringwall.engine.evaluation.EvaluationComparison;
import java.util.Optional;
import java.util.function.Function;

/** The reports on evaluations. */
public final class EvaluationReports {

    private EvaluationReports() {}

    /**
     * What one evaluation comes to.
     *
     * @param computed what the subject's own programme or plant says of a row, where it is at hand
     * @param since how it stands to the one that it follows
     * @param program the version of this program
     */
    public static Document evaluation(
            EvaluationAssessment assessment,
            Optional<Function<RowId, Optional<Computed>>> computed,
            Optional<EvaluationComparison> since,
            Detail detail,
            String program) {
        return EvaluationReport.compile(assessment, computed, since, detail, Origin.of(assessment, program));
    }

    /** What the second of two evaluations of one subject says otherwise, and how far their evaluators agree. */
    public static Document comparison(EvaluationComparison comparison, String program) {
        return EvaluationComparisonReport.compile(comparison, Origin.of(comparison.two(), program));
    }
}
