package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.model.SubjectId;
import java.util.Locale;

/** What an id can name in a plant's file; ids are unique among their kind. */
enum Named {
    PLANT,
    ZONE,
    CONDUIT,
    SYSTEM,
    ASSET,
    COMPONENT,
    PRODUCT,
    GROUP,
    SERVICE,
    COUNTERMEASURE,
    CHANNEL,
    RISK,
    EVIDENCE,
    CONDITION,
    ACCEPTANCE,
    PROGRAMME,
    ROW,
    ACTION,
    EVALUATION,
    PROFILE,
    EVALUATOR,
    SAMPLE,
    NONCONFORMITY,
    LIST;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** With its article, as a sentence needs it. */
    String one() {
        return switch (this) {
            case ASSET -> "an asset";
            case EVIDENCE -> "a piece of evidence";
            case ACCEPTANCE -> "an accepted gap";
            case ACTION -> "an action";
            case EVALUATION -> "an evaluation";
            case EVALUATOR -> "an evaluator";
            case CONDITION -> "a statement about a condition";
            case SYSTEM -> "a control system";
            case RISK -> "a risk record";
            case PLANT, PROGRAMME, PROFILE, ROW, SAMPLE, NONCONFORMITY, LIST -> "a " + word();
            case ZONE, CONDUIT, COMPONENT, PRODUCT, GROUP, SERVICE, COUNTERMEASURE, CHANNEL -> "a " + word();
        };
    }

    static Named of(SubjectId.Kind kind) {
        return switch (kind) {
            case PLANT -> PLANT;
            case ZONE -> ZONE;
            case CONDUIT -> CONDUIT;
            case SYSTEM -> SYSTEM;
            case ASSET -> ASSET;
            case COMPONENT -> COMPONENT;
            case PRODUCT -> PRODUCT;
            case GROUP -> GROUP;
            case SERVICE -> SERVICE;
            case COUNTERMEASURE -> COUNTERMEASURE;
        };
    }
}
