package dev.ringwall.engine.metrics;

import dev.ringwall.engine.assessment.Answers;
import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.assessment.Verdict;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.evidence.Validity;
import dev.ringwall.engine.lifecycle.OpenFindings;
import dev.ringwall.engine.lifecycle.StepStatus;
import dev.ringwall.engine.lifecycle.Steps;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Counts what one assessment says. */
public final class PlantMetrics {

    private final Assessment assessment;
    private final Plant plant;
    private final LocalDate day;
    private final List<Sample> samples = new ArrayList<>();

    private PlantMetrics(Assessment assessment) {
        this.assessment = assessment;
        this.plant = assessment.plant().plant();
        this.day = assessment.day();
    }

    /** The figures of a plant as a whole, then those of its zones and conduits. */
    public static List<Sample> of(Assessment assessment) {
        PlantMetrics metrics = new PlantMetrics(assessment);
        metrics.addLevels();
        metrics.addEvidence();
        metrics.addOverdue();
        return List.copyOf(metrics.samples);
    }

    private void add(Metric metric, Amount amount) {
        samples.add(new Sample(key(metric, Optional.empty(), Optional.empty()), amount));
    }

    /** What has been counted of rows: not applicable is in neither, unknown stays in the second. */
    private static final class Tally {
        private int known;
        private int asked;

        void add(Tally other) {
            known += other.known;
            asked += other.asked;
        }

        Optional<Amount> amount() {
            return asked == 0 ? Optional.empty() : Optional.of(new Amount(known, asked));
        }
    }

    private void addLevels() {
        Tally all = new Tally();
        List<Sample> coverage = new ArrayList<>();
        List<Sample> gaps = new ArrayList<>();
        List<Sample> below = new ArrayList<>();
        List<Sample> ofSubjects = new ArrayList<>();
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            Tally tally = new Tally();
            List<Integer> found = new ArrayList<>();
            for (Subject subject : assessment.targeted()) {
                Optional<SecurityLevel> target = assessment.target(subject.id()).flatMap(set -> set.of(fr));
                if (target.isEmpty()) {
                    continue;
                }
                Tally own = tally(assessment.of(subject.id()), fr, target.get());
                tally.add(own);
                own.amount()
                        .ifPresent(amount ->
                                ofSubjects.add(sample(Metric.COVERAGE, Optional.of(subject.id()), fr, amount)));
                Level level = assessment.of(subject.id()).level(fr, Ask.IN_FORCE);
                if (level.applicable()) {
                    int gap = Math.max(0, target.get().value() - level.proved().value());
                    found.add(gap);
                    ofSubjects.add(sample(Metric.GAP, Optional.of(subject.id()), fr, Amount.of(gap)));
                }
            }
            all.add(tally);
            tally.amount().ifPresent(amount -> coverage.add(sample(Metric.COVERAGE, Optional.empty(), fr, amount)));
            if (!found.isEmpty()) {
                gaps.add(sample(Metric.GAP, Optional.empty(), fr, Amount.of(Collections.max(found))));
                int count = (int) found.stream().filter(gap -> gap > 0).count();
                below.add(sample(Metric.BELOW_TARGET, Optional.empty(), fr, Amount.of(count)));
            }
        }
        all.amount().ifPresent(amount -> add(Metric.COVERAGE, amount));
        samples.addAll(coverage);
        samples.addAll(gaps);
        samples.addAll(below);
        add(Metric.WITHOUT_TARGET, Amount.of(withoutTarget()));
        samples.addAll(ofSubjects);
    }

    private Sample sample(Metric metric, Optional<SubjectId> subject, FoundationalRequirement fr, Amount amount) {
        return new Sample(key(metric, subject, Optional.of(fr)), amount);
    }

    private Sample.Key key(Metric metric, Optional<SubjectId> subject, Optional<FoundationalRequirement> foundation) {
        return new Sample.Key(metric, Sample.Whole.PLANT, plant.id().value(), subject, foundation, Optional.empty());
    }

    private static Tally tally(Answers answers, FoundationalRequirement fr, SecurityLevel target) {
        Tally tally = new Tally();
        for (Requirement row : answers.rows()) {
            Verdict verdict = answers.verdict(row.id(), Ask.IN_FORCE);
            if (row.fr().orElseThrow() == fr
                    && target.isAtLeast(row.level())
                    && verdict.status() != Status.NOT_APPLICABLE) {
                tally.asked++;
                tally.known += verdict.isUnknown() || answers.hasNoEffect(row, Ask.IN_FORCE) ? 0 : 1;
            }
        }
        return tally;
    }

    /** A target that is set for some of the seven alone is not set. */
    private int withoutTarget() {
        return (int) assessment.targeted().stream()
                .filter(subject -> FoundationalRequirement.ALL.stream()
                        .anyMatch(fr -> assessment
                                .target(subject.id())
                                .flatMap(set -> set.of(fr))
                                .isEmpty()))
                .count();
    }

    /** Without any evidence there is no age. */
    private void addEvidence() {
        List<Evidence> pieces = plant.evidence().stream()
                .filter(piece -> Validity.exists(piece, day))
                .toList();
        if (pieces.isEmpty()) {
            return;
        }
        List<Integer> ages = pieces.stream()
                .map(piece -> (int) ChronoUnit.DAYS.between(piece.date(), day))
                .sorted()
                .toList();
        add(Metric.EVIDENCE_AGE_MEDIAN, Amount.of(ages.get(ages.size() / 2)));
        add(Metric.EVIDENCE_AGE_OLDEST, Amount.of(ages.getLast()));
        int ended = (int) pieces.stream()
                .filter(piece -> Validity.isExpired(piece, plant.settings(), day))
                .count();
        add(Metric.EVIDENCE_ENDED, new Amount(ended, pieces.size()));
    }

    private void addOverdue() {
        long gaps = plant.accepted().stream()
                .filter(each -> isPast(each.signature()))
                .count();
        long countermeasures = plant.countermeasures().stream()
                .filter(each -> each.approval().filter(this::isPast).isPresent())
                .count();
        Steps steps = Steps.of(assessment.plant(), assessment.catalog(), OpenFindings.of(assessment), day);
        long reopened = steps.all().stream()
                .filter(status -> status.state() == StepStatus.State.REOPENED)
                .count();
        add(Metric.OVERDUE_GAPS, Amount.of((int) gaps));
        add(Metric.OVERDUE_COUNTERMEASURES, Amount.of((int) countermeasures));
        add(Metric.REOPENED_STEPS, Amount.of((int) reopened));
    }

    private boolean isPast(Signature word) {
        return word.validUntil().filter(last -> last.isBefore(day)).isPresent();
    }
}
