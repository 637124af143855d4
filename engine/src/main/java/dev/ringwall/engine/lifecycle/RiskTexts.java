package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.evidence.CanonicalText;
import dev.ringwall.engine.model.InitialRisk;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.risk.TargetLevel;
import java.util.Comparator;
import java.util.List;

/** Writes risk criteria, risk records and targets in canonical form. */
final class RiskTexts {

    private RiskTexts() {}

    static void criteria(CanonicalText text, RiskCriteria criteria) {
        text.field("stated", Boolean.toString(criteria.stated()))
                .ordered("likelihood", criteria.likelihoods())
                .ordered("consequence", criteria.consequences())
                .sorted("category", criteria.categories())
                .ordered("risk", criteria.risk())
                .field("tolerable", criteria.tolerable())
                .ordered("consequence-level", criteria.consequenceLevels());
        criteria.floors()
                .forEach((kind, floor) -> text.record("floor", kind.name()).field("level", floor.toString()));
    }

    static void initial(CanonicalText text, InitialRisk initial) {
        initial.worstCases().stream()
                .sorted(Comparator.comparing(InitialRisk.WorstCase::category)
                        .thenComparing(InitialRisk.WorstCase::what)
                        .thenComparingInt(InitialRisk.WorstCase::consequence)
                        .thenComparingInt(InitialRisk.WorstCase::likelihood))
                .forEach(worst -> text.record("worst-case", worst.what())
                        .field("category", worst.category())
                        .field("consequence", worst.consequence())
                        .field("likelihood", worst.likelihood()));
    }

    static void scenarios(CanonicalText text, List<RiskRecord> scenarios) {
        scenarios.stream().sorted(Comparator.comparing(RiskRecord::id)).forEach(scenario -> scenario(text, scenario));
    }

    private static void scenario(CanonicalText text, RiskRecord scenario) {
        text.record("scenario", scenario.id().value())
                .field("name", scenario.name())
                .sorted("subject", scenario.subjects())
                .field("vulnerability", scenario.vulnerability())
                .field("likelihood", scenario.likelihood())
                .field("existing", scenario.existing())
                .sorted("countermeasure", scenario.countermeasures())
                .field("owner", scenario.owner())
                .field("note", scenario.note());
        threat(text, scenario);
        scenario.narrowed()
                .ifPresent(narrowed -> text.field("reason", narrowed.reason()).sorted("foundation", narrowed.to()));
        scenario.consequences()
                .forEach((category, number) ->
                        text.record("consequence", category).field("class", number));
        scenario.treatment()
                .ifPresent(treatment ->
                        sign(text.record("treatment", treatment.decision().name()), treatment.signature()));
        scenario.residual()
                .ifPresent(residual -> sign(
                        text.record("residual", Integer.toString(residual.round()))
                                .field("likelihood", residual.likelihood())
                                .field("consequence", residual.consequence()),
                        residual.signature()));
    }

    static void threat(CanonicalText text, RiskRecord scenario) {
        text.field("source", scenario.threat().source())
                .field("capability", scenario.threat().capability())
                .field("vector", scenario.threat().vector())
                .sorted("asset", scenario.threat().assets());
    }

    static void target(CanonicalText text, TargetLevel target) {
        text.record("target", target.subject().print()).field("level", target.print());
        target.chosen()
                .ifPresent(chosen -> sign(
                        text.field("method", chosen.method().name())
                                .field("vector", chosen.vector())
                                .field("attacker", chosen.attacker()),
                        chosen.signature()));
    }

    private static void sign(CanonicalText text, Signature signature) {
        text.field("by", signature.by())
                .field("date", signature.date().toString())
                .field("valid-until", signature.validUntil())
                .field("reason", signature.reason());
    }
}
