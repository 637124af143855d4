package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.evidence.Fingerprint;
import dev.ringwall.engine.model.Approval;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what named persons signed for a step, and whether it is what stands today. */
final class Signatures {

    private static final Comparator<Approval> LATEST_FIRST = Comparator.comparing(
                    (Approval approval) -> approval.signature().date())
            .reversed()
            .thenComparing(approval -> approval.signature().by())
            .thenComparing(approval -> approval.hash().orElse(""));

    private final List<Approval> approvals;
    private final LocalDate day;

    Signatures(List<Approval> approvals, LocalDate day) {
        // A signature of a later day does not exist yet.
        this.approvals = approvals.stream()
                .filter(approval -> !approval.signature().date().isAfter(day))
                .sorted(LATEST_FIRST)
                .toList();
        this.day = day;
    }

    /** What a step's signatures come to. */
    sealed interface Found {
        /** Signed, over what stands today. */
        record Current(List<Approval> approvals, Trace trace) implements Found {}

        /** Signed, over something that has changed since. */
        record Older(Trace trace) implements Found {}

        /** Not signed, no longer, or nobody can say over what. */
        record Missing(Trace trace) implements Found {}
    }

    Found find(Step step, Optional<SubjectId> subject, Fingerprint today) {
        List<Approval> all = of(step, subject);
        List<Approval> holding = all.stream()
                .filter(approval -> approval.signature().holdsOn(day))
                .toList();
        List<Approval> current = holding.stream()
                .filter(approval -> signed(approval).filter(today::isSame).isPresent())
                .toList();
        if (!current.isEmpty()) {
            return new Found.Current(current, trace(LifecycleReason.SIGNED, current.getFirst()));
        }
        Optional<Approval> older = holding.stream()
                .filter(approval -> signed(approval).isPresent())
                .findFirst();
        if (older.isPresent()) {
            return new Found.Older(older(older.get(), today));
        }
        if (!holding.isEmpty()) {
            return new Found.Missing(trace(LifecycleReason.SIGNED_WITHOUT_HASH, holding.getFirst()));
        }
        return new Found.Missing(
                all.isEmpty()
                        ? Trace.of(LifecycleReason.NOT_SIGNED, new Fact.Text(step.print()))
                        : ended(all.getFirst().signature()));
    }

    /** Everything signed for a step, latest first. */
    List<Approval> of(Step step) {
        return approvals.stream()
                .filter(approval ->
                        Step.parse(approval.step()).filter(step::equals).isPresent())
                .toList();
    }

    private List<Approval> of(Step step, Optional<SubjectId> subject) {
        return of(step).stream()
                .filter(approval -> approval.subject()
                        .filter(each -> !(each instanceof PlantId))
                        .equals(subject))
                .toList();
    }

    private static Optional<Fingerprint> signed(Approval approval) {
        return approval.hash().flatMap(Fingerprint::parse);
    }

    private static Trace older(Approval approval, Fingerprint today) {
        List<Trace> changed = today.changedSince(signed(approval).orElseThrow()).stream()
                .map(part -> Trace.of(LifecycleReason.PART_CHANGED, new Fact.Text(part)))
                .toList();
        return trace(LifecycleReason.SIGNED_ANOTHER_VERSION, approval)
                .because(changed.isEmpty() ? List.of(Trace.of(LifecycleReason.PARTS_NOT_RECORDED)) : changed);
    }

    private static Trace ended(Signature signature) {
        return Trace.of(
                LifecycleReason.SIGNATURE_ENDED,
                new Fact.Text(signature.by()),
                new Fact.Day(signature.validUntil().orElse(signature.date())));
    }

    private static Trace trace(LifecycleReason reason, Approval approval) {
        return Trace.of(
                reason,
                new Fact.Text(approval.signature().by()),
                new Fact.Day(approval.signature().date()));
    }
}
