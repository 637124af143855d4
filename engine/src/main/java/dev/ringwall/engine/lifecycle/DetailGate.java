package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.RiskRecord.Decision;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.risk.FoundationTarget;
import dev.ringwall.engine.risk.Rating;
import dev.ringwall.engine.risk.TargetLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the detailed assessment of one zone or conduit lacks (ZCR 5.1 to 5.12). */
record DetailGate(
        SubjectId subject, TargetLevel target, List<RiskRecord> scenarios, RiskCriteria criteria, LocalDate day) {

    /** A year as people write it: what stands for a date in a text. */
    static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    static DetailGate of(Gate gate, SubjectId subject) {
        return new DetailGate(
                subject,
                gate.targets().of(subject).orElseThrow(),
                gate.index().plant().risk().records().stream()
                        .filter(scenario -> scenario.subjects().contains(subject))
                        .sorted(Comparator.comparing(RiskRecord::id))
                        .toList(),
                gate.index().plant().risk().criteria(),
                gate.day());
    }

    List<Trace> threats() {
        return scenarios.isEmpty()
                ? List.of(Trace.of(LifecycleReason.NO_SCENARIO, new Fact.Of(subject)))
                : each(DetailGate::threat);
    }

    List<Trace> vulnerabilities() {
        return each(DetailGate::vulnerability);
    }

    List<Trace> consequences() {
        return each(scenario -> Rating.openConsequence(scenario, criteria));
    }

    List<Trace> likelihoods() {
        return each(scenario -> Rating.openLikelihood(scenario, criteria));
    }

    List<Trace> unmitigated() {
        return each(scenario -> unrated(Rating.unmitigated(scenario, criteria)));
    }

    List<Trace> securityLevel() {
        List<Trace> unset = target.foundations().stream()
                .filter(foundation -> foundation.level().isEmpty())
                .map(FoundationTarget::trace)
                .toList();
        return unset.isEmpty()
                ? List.of()
                : List.of(Trace.of(LifecycleReason.TARGET_NOT_SET, new Fact.Of(subject))
                        .because(unset));
    }

    List<Trace> treatments() {
        return each(this::treatment);
    }

    List<Trace> existing() {
        return mitigated(scenario -> fields(scenario, "existing", scenario.existing()));
    }

    List<Trace> ratedAgain() {
        return mitigated(this::ratedAgain);
    }

    List<Trace> residual() {
        return mitigated(scenario -> unrated(Rating.residual(scenario, criteria)));
    }

    List<Trace> stillIntolerable() {
        return mitigated(this::stillIntolerable);
    }

    /** Whether no scenario has to be mitigated, so that a tolerable risk goes on to the report. */
    boolean hasNothingToMitigate() {
        return scenarios.stream().noneMatch(this::isMitigated);
    }

    private boolean isMitigated(RiskRecord scenario) {
        return Rating.unmitigated(scenario, criteria).isIntolerable()
                && scenario.treatment()
                        .filter(treatment -> treatment.decision() == Decision.MITIGATE)
                        .isPresent();
    }

    private List<Trace> each(Function<RiskRecord, List<Trace>> missing) {
        return scenarios.stream()
                .flatMap(scenario -> missing.apply(scenario).stream())
                .toList();
    }

    private List<Trace> mitigated(Function<RiskRecord, List<Trace>> missing) {
        return scenarios.stream()
                .filter(this::isMitigated)
                .flatMap(scenario -> missing.apply(scenario).stream())
                .toList();
    }

    private static List<Trace> threat(RiskRecord scenario) {
        List<Trace> missing = new ArrayList<>(fields(
                scenario,
                "source",
                scenario.threat().source(),
                "capability",
                scenario.threat().capability(),
                "vector",
                scenario.threat().vector()));
        if (scenario.threat().assets().isEmpty()) {
            missing.add(empty(scenario, "assets"));
        }
        return missing;
    }

    /** "None known" needs a date, because new ones come to light. */
    private static List<Trace> vulnerability(RiskRecord scenario) {
        boolean none = scenario.vulnerability().strip().toLowerCase(Locale.ROOT).startsWith("none");
        return none && !YEAR.matcher(scenario.vulnerability()).find()
                ? List.of(Trace.of(LifecycleReason.NONE_KNOWN_WITHOUT_DATE, new Fact.Scenario(scenario.id())))
                : fields(scenario, "vulnerability", scenario.vulnerability());
    }

    private static List<Trace> unrated(Rating rating) {
        return rating instanceof Rating.Unrated ? List.of(rating.trace()) : List.of();
    }

    /** An intolerable risk is mitigated, transferred or accepted by a named person, for today. */
    private List<Trace> treatment(RiskRecord scenario) {
        if (!Rating.unmitigated(scenario, criteria).isIntolerable()) {
            return List.of();
        }
        if (scenario.treatment().isEmpty()) {
            return List.of(Trace.of(LifecycleReason.NOT_TREATED, new Fact.Scenario(scenario.id())));
        }
        Signature signature = scenario.treatment().get().signature();
        return signature.holdsOn(day)
                ? List.of()
                : List.of(Trace.of(
                        LifecycleReason.TREATMENT_ENDED,
                        new Fact.Scenario(scenario.id()),
                        new Fact.Text(signature.by()),
                        new Fact.Day(signature.validUntil().orElse(signature.date()))));
    }

    private List<Trace> ratedAgain(RiskRecord scenario) {
        if (scenario.residual().filter(residual -> residual.round() < 1).isPresent()) {
            return List.of(Trace.of(LifecycleReason.WITHOUT_ROUND, new Fact.Scenario(scenario.id())));
        }
        return unrated(Rating.residual(scenario, criteria));
    }

    private List<Trace> stillIntolerable(RiskRecord scenario) {
        Rating rating = Rating.residual(scenario, criteria);
        return rating.isIntolerable()
                ? List.of(Trace.of(
                                LifecycleReason.RESIDUAL_NOT_TOLERABLE,
                                new Fact.Scenario(scenario.id()),
                                new Fact.Count(scenario.residual().orElseThrow().round()))
                        .because(rating.trace()))
                : List.of();
    }

    private static List<Trace> fields(RiskRecord scenario, String... namesAndValues) {
        List<Trace> missing = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1].isBlank()) {
                missing.add(empty(scenario, namesAndValues[i]));
            }
        }
        return missing;
    }

    private static Trace empty(RiskRecord scenario, String field) {
        return Trace.of(LifecycleReason.SCENARIO_FIELD_EMPTY, new Fact.Scenario(scenario.id()), new Fact.Text(field));
    }
}
