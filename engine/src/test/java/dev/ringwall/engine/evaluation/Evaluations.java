package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.programme.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes evaluations of an integrator over four rows, by Ada and Bo. */
record Evaluations(
        String version,
        List<Evaluator> evaluators,
        List<Sampling> samples,
        List<Judgement> judgements,
        List<Nonconformity> nonconformities) {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final List<Matter> ROWS =
            List.of(row("SP.01.01 BR"), row("SP.01.02 BR"), row("SP.02.01 BR"), row("SP.02.02 BR"));
    static final Evaluator ADA = free("ada");
    static final Evaluator BO = free("bo");

    /** Of the evaluated version; of every version; of another one. */
    static final List<Exhibit> EXHIBITS = List.of(exhibit("x-own", "2"), exhibit("x-any", ""), exhibit("x-old", "1"));

    private static final ProcessCatalog PROCESSES = new ProcessCatalog(ROWS.stream()
            .map(matter -> requirement((ProcessRequirementId) ((Matter.OfRow) matter).row()))
            .toList());
    private static final Catalog CATALOG = new Catalog(List.of(), List.of(), "");

    static Evaluations none() {
        return new Evaluations("2", List.of(ADA, BO), List.of(), List.of(), List.of());
    }

    static Matter row(String code) {
        return new Matter.OfRow(ProcessRequirementId.parse(code).orElseThrow());
    }

    static Evaluator free(String id) {
        return new Evaluator(
                id, id, "Lab", Optional.of(new Independence(Independence.Side.THIRD, List.of())), List.of());
    }

    private static Exhibit exhibit(String id, String version) {
        return new Exhibit(
                new EvidenceId(id),
                ExhibitKind.PROCEDURE,
                id,
                "0".repeat(64 - id.length()) + id,
                Optional.of(version).filter(each -> !each.isEmpty()),
                "somebody",
                DAY.minusDays(20));
    }

    private static ProcessRequirement requirement(ProcessRequirementId id) {
        String group = id.code().substring(0, 5);
        return new ProcessRequirement(
                id,
                Optional.empty(),
                List.of(new ProcessRequirement.Group(group, group)),
                id.code(),
                "",
                "",
                false,
                "",
                "",
                "",
                List.of(),
                "high",
                0);
    }

    static Judgement judgement(Matter matter, String by, Verdict verdict, String... evidence) {
        return new Judgement(
                matter,
                by,
                verdict,
                Optional.empty(),
                List.of(evidence).stream().map(EvidenceId::new).toList(),
                "because",
                DAY.minusDays(10));
    }

    Evaluations of(String other) {
        return new Evaluations(other, evaluators, samples, judgements, nonconformities);
    }

    Evaluations by(Evaluator... others) {
        return new Evaluations(version, List.of(others), samples, judgements, nonconformities);
    }

    Evaluations with(Sampling sample) {
        return new Evaluations(version, evaluators, List.of(sample), judgements, nonconformities);
    }

    Evaluations with(Nonconformity nonconformity) {
        return new Evaluations(version, evaluators, samples, judgements, List.of(nonconformity));
    }

    Evaluations with(Judgement... more) {
        List<Judgement> all = new ArrayList<>(judgements);
        all.addAll(List.of(more));
        return new Evaluations(version, evaluators, samples, all, nonconformities);
    }

    Evaluations says(Matter matter, String by, Verdict verdict, String... evidence) {
        return with(judgement(matter, by, verdict, evidence));
    }

    /** Ada passes every row, on good evidence. */
    static Evaluations passed() {
        Evaluations all = none();
        for (Matter row : ROWS) {
            all = all.says(row, "ada", Verdict.PASS, "x-own");
        }
        return all;
    }

    Evaluation evaluation() {
        return new Evaluation(
                new Evaluation.Head("e", "E", Guide.PROGRAMME, new Evaluation.Subject("p", "P", version, "Provider")),
                new Scope(2, Optional.empty(), Optional.of(Party.INTEGRATOR), List.of(), List.of(), List.of()),
                new Evaluation.Plan(Optional.empty(), Optional.empty(), ""),
                evaluators,
                samples,
                EXHIBITS,
                judgements,
                nonconformities);
    }

    EvaluationAssessment assess() {
        return assess(DAY);
    }

    EvaluationAssessment assess(LocalDate day) {
        return EvaluationAssessment.of(evaluation(), PROCESSES, CATALOG, day);
    }
}
