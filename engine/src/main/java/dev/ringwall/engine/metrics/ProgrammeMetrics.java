package dev.ringwall.engine.metrics;

import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.programme.GroupStanding;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what one programme says: every row at exactly one maturity, and never an average. */
public final class ProgrammeMetrics {

    private ProgrammeMetrics() {}

    public static List<Sample> of(ProgrammeAssessment assessment) {
        String programme = assessment.programme().head().id();
        GroupStanding all = assessment.all();
        List<Sample> samples = new ArrayList<>();
        for (MaturityLevel level : MaturityLevel.values()) {
            samples.add(sample(Metric.MATURITY, programme, Optional.of(level), all.count(level)));
        }
        samples.add(sample(Metric.MATURITY, programme, Optional.empty(), all.notApplicable()));
        samples.add(sample(
                Metric.OVERDUE_ACTIONS,
                programme,
                Optional.empty(),
                assessment.overdue().size()));
        return samples;
    }

    private static Sample sample(Metric metric, String programme, Optional<MaturityLevel> level, int count) {
        Sample.Key key =
                new Sample.Key(metric, Sample.Whole.PROGRAMME, programme, Optional.empty(), Optional.empty(), level);
        return new Sample(key, Amount.of(count));
    }
}
