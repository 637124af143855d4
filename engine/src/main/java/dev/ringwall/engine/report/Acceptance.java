package dev.ringwall.engine.report;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.Justification;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.RiskId;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that a named person lives with, and until when.
 *
 * @param id what the file calls it; for a recommendation that is not followed, the rule
 * @param risk the risk record behind it
 */
record Acceptance(
        Kind kind,
        String id,
        List<SubjectId> subjects,
        Optional<RequirementId> row,
        Optional<RiskId> risk,
        Signature signature) {

    /** How many days before its end a thing is called up again. */
    static final int REMINDER_DAYS = 90;

    private static final Comparator<Acceptance> BY_END = Comparator.comparing(
            (Acceptance each) -> each.signature().validUntil().orElse(LocalDate.MAX));

    Acceptance {
        subjects = List.copyOf(subjects);
    }

    /** What is accepted. */
    enum Kind {
        GAP,
        RISK,
        /** What remains where a countermeasure stands in for a row. */
        COUNTERMEASURE,
        /** A recommendation that is not followed. */
        RECOMMENDATION
    }

    /** How a thing with a last day stands, what needs somebody first. */
    enum State {
        EXPIRED,
        ENDS_SOON,
        /** Nobody said until when: no reminder can come. */
        NO_END,
        HOLDS,
        /** Signed for a later day. */
        NOT_YET;

        static State of(Signature signature, LocalDate day) {
            if (signature.date().isAfter(day)) {
                return NOT_YET;
            }
            return of(signature.validUntil(), day);
        }

        static State of(Optional<LocalDate> last, LocalDate day) {
            if (last.isEmpty()) {
                return NO_END;
            }
            if (last.get().isBefore(day)) {
                return EXPIRED;
            }
            return last.get().isAfter(day.plusDays(REMINDER_DAYS)) ? HOLDS : ENDS_SOON;
        }
    }

    State state(LocalDate day) {
        return State.of(signature, day);
    }

    /** Everything that people accept at a plant, expired first, then by its last day. */
    static List<Acceptance> of(Plant plant, LocalDate day) {
        List<Acceptance> all = new ArrayList<>();
        plant.accepted().forEach(gap -> all.add(of(gap)));
        plant.risk().records().forEach(record -> of(record).ifPresent(all::add));
        plant.countermeasures().forEach(measure -> of(measure).ifPresent(all::add));
        plant.justifications().forEach(each -> all.add(of(each)));
        all.sort(Comparator.comparing((Acceptance each) -> each.state(day))
                .thenComparing(BY_END)
                .thenComparing(Acceptance::kind)
                .thenComparing(Acceptance::id)
                .thenComparing(each -> each.subjects().toString()));
        return all;
    }

    private static Acceptance of(AcceptedGap gap) {
        return new Acceptance(
                Kind.GAP,
                gap.id().value(),
                List.of(gap.subject()),
                Optional.of(gap.row()),
                gap.riskRecord(),
                gap.signature());
    }

    private static Optional<Acceptance> of(RiskRecord record) {
        return record.treatment()
                .filter(treatment -> treatment.decision() == RiskRecord.Decision.ACCEPT)
                .map(treatment -> new Acceptance(
                        Kind.RISK,
                        record.id().value(),
                        record.subjects(),
                        Optional.empty(),
                        Optional.of(record.id()),
                        treatment.signature()));
    }

    private static Optional<Acceptance> of(Countermeasure measure) {
        return measure.approval()
                .map(approval -> new Acceptance(
                        Kind.COUNTERMEASURE,
                        measure.id().value(),
                        measure.subjects(),
                        Optional.empty(),
                        measure.riskRecord(),
                        approval));
    }

    private static Acceptance of(Justification each) {
        return new Acceptance(
                Kind.RECOMMENDATION,
                each.rule(),
                List.of(each.subject()),
                Optional.empty(),
                Optional.empty(),
                each.signature());
    }
}
