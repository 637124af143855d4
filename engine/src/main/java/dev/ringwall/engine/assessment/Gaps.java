package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.risk.TargetLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the gaps of one subject against its target, and for each open row what would close it. */
final class Gaps {

    private static final Comparator<Gap.OpenRow> LOWEST_FIRST = Comparator.<Gap.OpenRow>comparingInt(
                    open -> open.row().level().value())
            .thenComparingInt(open -> open.row().order());

    private final List<AcceptedGap> accepted;
    private final LocalDate day;

    Gaps(List<AcceptedGap> accepted, LocalDate day) {
        this.accepted = accepted;
        this.day = day;
    }

    List<Gap> of(Subject subject, Answers answers, TargetLevel target, Gap.Side side) {
        Ask ask = side == Gap.Side.DESIGN ? Ask.ABLE_WITH_HELP : Ask.IN_FORCE;
        List<Gap> gaps = new ArrayList<>();
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            Level level = answers.level(fr, ask);
            target.of(fr)
                    .filter(wanted -> !level.reaches(wanted))
                    .ifPresent(wanted -> gaps.add(new Gap(
                            subject.id(), side, fr, wanted, level, open(subject.id(), answers, fr, wanted, ask))));
        }
        return gaps;
    }

    private List<Gap.OpenRow> open(
            SubjectId subject, Answers answers, FoundationalRequirement fr, SecurityLevel target, Ask ask) {
        return answers.rows().stream()
                .filter(row -> row.fr().orElseThrow() == fr && target.isAtLeast(row.level()))
                .filter(row -> !answers.verdict(row.id(), ask).countsAt(target))
                .map(row -> new Gap.OpenRow(
                        row, answers.verdict(row.id(), ask), kind(answers, row, ask), acceptance(subject, row)))
                .sorted(LOWEST_FIRST)
                .toList();
    }

    private static GapKind kind(Answers answers, Requirement row, Ask ask) {
        Verdict verdict = answers.verdict(row.id(), ask);
        return switch (verdict.status()) {
            case UNKNOWN -> verdict.renewable() ? GapKind.RENEW : GapKind.PROVE;
            case NOT_MET -> ask.isInForce() ? ofWhatIsNotInForce(answers, row) : GapKind.COMPENSATE_OR_REPLACE;
            case MET, NOT_APPLICABLE -> GapKind.COMPENSATE_OR_REPLACE;
        };
    }

    private static GapKind ofWhatIsNotInForce(Answers answers, Requirement row) {
        return switch (answers.verdict(row.id(), Ask.ABLE).status()) {
            case MET, NOT_APPLICABLE -> GapKind.SWITCH_ON;
            case NOT_MET -> GapKind.COMPENSATE_OR_REPLACE;
            case UNKNOWN -> GapKind.MEND;
        };
    }

    private Optional<AcceptedGap> acceptance(SubjectId subject, Requirement row) {
        return accepted.stream()
                .filter(each -> each.subject().equals(subject) && each.row().equals(row.id()))
                .filter(each ->
                        isComplete(each.signature()) && each.riskRecord().isPresent())
                .findFirst();
    }

    private boolean isComplete(Signature signature) {
        return signature.validUntil().isPresent()
                && signature.holdsOn(day)
                && !signature.reason().isBlank();
    }
}
