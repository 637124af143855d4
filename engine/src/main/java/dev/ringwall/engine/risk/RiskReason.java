package dev.ringwall.engine.risk;

import dev.ringwall.engine.model.Reason;

/** Why a risk or a target is what it is. The sentences are in {@code words/}, under {@code risk.…}. */
public enum RiskReason implements Reason {
    /** Record. */
    SCENARIO_NOT_RATED,
    /** Record, category. */
    CATEGORY_NOT_RATED,
    /** Record. */
    CONSEQUENCE_NOT_RATED,
    /** Record. */
    LIKELIHOOD_NOT_RATED,
    /** Record. */
    RESIDUAL_NOT_RATED,
    /** Class, highest class of the scale. */
    CLASS_OUTSIDE_SCALE,
    /** Record, consequence, likelihood, risk, highest tolerable risk. */
    SCENARIO_TOLERABLE,
    /** Record, consequence, likelihood, risk, highest tolerable risk. */
    SCENARIO_NOT_TOLERABLE,
    /** Nothing. */
    DEFAULT_CRITERIA,

    /** Level, foundational requirement. */
    RISK_GAP,
    /** Record, level, classes down, likelihood there, risk there. */
    CLASSES_DOWN,
    /** Nothing. */
    ONE_CLASS_PER_LEVEL,
    /** Record, consequence. */
    NOT_REACHABLE,
    /** Foundational requirement. */
    RISK_GAP_OPEN,
    /** Level, foundational requirement. */
    WORST_CONSEQUENCE,
    /** Record, consequence, level. */
    CONSEQUENCE_STANDS_FOR,
    /** What happens, its category, consequence, level. */
    WORST_CASE_STANDS_FOR,
    /** Foundational requirement. */
    WORST_CONSEQUENCE_OPEN,
    /** Consequence. */
    NO_LEVEL_FOR_CLASS,
    /** Subject. */
    NO_SCENARIO,
    /** Subject, foundational requirement. */
    FOUNDATION_NOT_NAMED,
    /** Level, person, day. */
    ATTACKER,
    /** Subject. */
    NO_ATTACKER,
    /** Level, foundational requirement, person, day, reason. */
    BY_HAND,
    /** Subject. */
    NO_LEVEL_BY_HAND,
    /** Subject, person. */
    NO_REASON_BY_HAND,

    /** Person, day. */
    CHOSEN,
    /** Subject. */
    NOT_CHOSEN,
    /** Subject. */
    CHOSEN_TWICE,
    /** Level, subject. */
    RAISED_TO_FLOOR,
    /** Level, subject. */
    FLOOR_ALONE,
    /** Level, parent. */
    FROM_PARENT,
    /** Parent. */
    PARENT_HAS_NONE,
    /** Level, conduit. */
    HIGHEST_OF_ZONES,
    /** Zone, level. */
    ZONE_HAS,
    /** Conduit. */
    A_ZONE_HAS_NONE,
    /** Zone. */
    ZONE_HAS_NONE,
    /** Conduit. */
    NO_ZONE_INSIDE,
    /** Level, conduit. */
    RAISED_BY_OWN_TARGET,

    /** Nothing. */
    INITIAL_RISK_TOLERABLE,
    /** Nothing. */
    INITIAL_RISK_NOT_TOLERABLE,
    /** Nothing. */
    INITIAL_RISK_OPEN,
    /** Nothing. */
    NO_CRITERIA,
    /** Nothing. */
    NO_WORST_CASE,
    /** Category. */
    NO_WORST_CASE_IN_CATEGORY,
    /** What happens, its category, consequence, likelihood, risk, highest tolerable risk. */
    WORST_CASE_TOLERABLE,
    /** What happens, its category, consequence, likelihood, risk, highest tolerable risk. */
    WORST_CASE_NOT_TOLERABLE,
    /** What happens, its category. */
    WORST_CASE_NOT_RATED
}
