package dev.ringwall.engine.risk;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.InitialRisk;
import dev.ringwall.engine.model.InitialRisk.WorstCase;
import dev.ringwall.engine.model.Risk;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether the plant's initial risk is tolerable, or a detailed assessment is due (IEC 62443-3-2, ZCR 4.1). Decided once
 * for the whole system under consideration.
 *
 * @param confirmed the risk owner's word that the result stands
 */
public record InitialDecision(Result result, Optional<Signature> confirmed, Trace trace) {

    /** What follows. */
    public enum Result {
        /** Something is missing. */
        OPEN,
        /** ZCR 5 is not required. */
        TOLERABLE,
        /** ZCR 5 follows. */
        DETAILED
    }

    /** Whether the risk owner confirmed that no detailed assessment is needed. */
    public boolean sparesDetail() {
        return result == Result.TOLERABLE && confirmed.isPresent();
    }

    /**
     * Compares the initial risk with the tolerable one. One intolerable worst case suffices for detail; tolerable needs
     * every category, and a tolerance that somebody at the plant stated.
     */
    public static InitialDecision of(Risk risk) {
        Optional<Signature> confirmed = risk.initial().confirmed();
        List<Trace> intolerable = rated(risk, false);
        if (risk.criteria().stated() && !intolerable.isEmpty()) {
            return new InitialDecision(
                    Result.DETAILED,
                    confirmed,
                    Trace.of(RiskReason.INITIAL_RISK_NOT_TOLERABLE).because(intolerable));
        }
        List<Trace> open = new ArrayList<>(open(risk));
        if (!risk.criteria().stated()) {
            open.add(Trace.of(RiskReason.NO_CRITERIA));
        }
        return open.isEmpty()
                ? new InitialDecision(
                        Result.TOLERABLE,
                        confirmed,
                        Trace.of(RiskReason.INITIAL_RISK_TOLERABLE).because(rated(risk, true)))
                : new InitialDecision(
                        Result.OPEN,
                        confirmed,
                        Trace.of(RiskReason.INITIAL_RISK_OPEN).because(open));
    }

    /** What the initial risk lacks: a worst case in each category of the plant, rated on its scales. */
    public static List<Trace> open(Risk risk) {
        List<WorstCase> worstCases = sorted(risk.initial());
        List<Trace> open = new ArrayList<>();
        if (worstCases.isEmpty()) {
            open.add(Trace.of(RiskReason.NO_WORST_CASE));
        }
        risk.criteria().categories().stream()
                .filter(category ->
                        worstCases.stream().noneMatch(worst -> worst.category().equals(category)))
                .sorted()
                .map(category -> Trace.of(RiskReason.NO_WORST_CASE_IN_CATEGORY, new Fact.Text(category)))
                .forEach(open::add);
        for (WorstCase worst : worstCases) {
            List<Trace> outside = outside(worst, risk.criteria());
            if (!outside.isEmpty()) {
                open.add(Trace.of(RiskReason.WORST_CASE_NOT_RATED, what(worst), category(worst))
                        .because(outside));
            }
        }
        return open;
    }

    static List<WorstCase> sorted(InitialRisk initial) {
        return initial.worstCases().stream()
                .sorted(Comparator.comparing(WorstCase::category)
                        .thenComparing(WorstCase::what)
                        .thenComparingInt(WorstCase::consequence)
                        .thenComparingInt(WorstCase::likelihood))
                .toList();
    }

    private static List<Trace> rated(Risk risk, boolean tolerable) {
        return sorted(risk.initial()).stream()
                .filter(worst -> outside(worst, risk.criteria()).isEmpty())
                .filter(worst -> risk.criteria().isTolerable(worst.consequence(), worst.likelihood()) == tolerable)
                .map(worst -> trace(worst, tolerable, risk.criteria()))
                .toList();
    }

    private static Trace trace(WorstCase worst, boolean tolerable, RiskCriteria criteria) {
        return Trace.of(
                tolerable ? RiskReason.WORST_CASE_TOLERABLE : RiskReason.WORST_CASE_NOT_TOLERABLE,
                what(worst),
                category(worst),
                Scales.consequence(worst.consequence(), criteria),
                Scales.likelihood(worst.likelihood(), criteria),
                new Fact.Count(criteria.risk(worst.consequence(), worst.likelihood())),
                new Fact.Count(criteria.tolerable()));
    }

    private static List<Trace> outside(WorstCase worst, RiskCriteria criteria) {
        List<Trace> outside = new ArrayList<>(Scales.outside(worst.consequence(), criteria.consequences()));
        outside.addAll(Scales.outside(worst.likelihood(), criteria.likelihoods()));
        return outside;
    }

    private static Fact what(WorstCase worst) {
        return new Fact.Text(worst.what());
    }

    private static Fact category(WorstCase worst) {
        return new Fact.Text(worst.category());
    }
}
