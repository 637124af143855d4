package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Gap.OpenRow;
import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.observe.FlowVerdict;
import dev.ringwall.engine.observe.Observation;
import dev.ringwall.engine.observe.Observed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a plant that runs needs again: looks that are too old, words that end, and what was seen on the wire. */
final class BoardWatch {

    /** What ends within a quarter is told before it does. */
    private static final int AHEAD_DAYS = 90;

    private final Assessment assessment;
    private final LocalDate day;
    private final LocalDate soon;
    private final List<Matter> matters = new ArrayList<>();

    BoardWatch(Assessment assessment) {
        this.assessment = assessment;
        this.day = assessment.day();
        this.soon = day.plusDays(AHEAD_DAYS);
    }

    List<Matter> matters() {
        flows();
        evidence();
        acceptances();
        statements();
        approvals();
        return matters;
    }

    private void flows() {
        Observation seen = Observed.of(assessment.plant()).all();
        long violations = seen.seen().stream()
                .filter(flow -> flow.verdict() instanceof FlowVerdict.Violation)
                .count();
        long unclear = seen.seen().stream()
                .filter(flow -> flow.verdict() instanceof FlowVerdict.Unclassified)
                .count();
        if (seen.seen().isEmpty()) {
            matters.add(Matter.of(Phase.OPERATE, PhaseState.UNKNOWN, Phrase.of(BoardWords.NO_FLOW)));
        }
        add(PhaseState.OPEN, BoardWords.FLOWS_UNDECLARED, violations);
        add(PhaseState.UNKNOWN, BoardWords.FLOWS_UNCLEAR, unclear);
    }

    private void add(PhaseState state, BoardWords words, long count) {
        if (count > 0) {
            matters.add(Matter.of(Phase.OPERATE, state, Phrase.of(words, new Fact.Count(Math.toIntExact(count)))));
        }
    }

    /** Kind by kind, with the day from which on it is or was overdue. */
    private void evidence() {
        Map<EvidenceKind, List<LocalDate>> over = new TreeMap<>();
        Map<EvidenceKind, List<LocalDate>> ending = new TreeMap<>();
        List<EvidenceRegister.Entry> entries = new EvidenceRegister(assessment).entries();
        for (EvidenceRegister.Entry entry : entries) {
            if (entry.lastDay().isEmpty()) {
                continue;
            }
            LocalDate last = entry.lastDay().get();
            if (entry.state() == EvidenceState.EXPIRED && !isRenewed(entry.piece(), entries)) {
                over.computeIfAbsent(entry.piece().kind(), any -> new ArrayList<>())
                        .add(last);
            } else if (entry.state() == EvidenceState.IN_FORCE && !last.isAfter(soon)) {
                ending.computeIfAbsent(entry.piece().kind(), any -> new ArrayList<>())
                        .add(last);
            }
        }
        over.forEach((kind, days) -> dated(PhaseState.OPEN, BoardWords.EVIDENCE_OVER, kind, days));
        ending.forEach((kind, days) -> dated(PhaseState.COMING, BoardWords.EVIDENCE_ENDS, kind, days));
    }

    private void dated(PhaseState state, BoardWords words, EvidenceKind kind, List<LocalDate> days) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        matters.add(Matter.of(
                Phase.OPERATE,
                state,
                Phrase.of(words, new Fact.Kind(kind), new Fact.Count(days.size()), new Fact.Day(first))));
    }

    /** Whether a piece in force says something of the same thing and the same rows. */
    private static boolean isRenewed(Evidence old, List<EvidenceRegister.Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.state() == EvidenceState.IN_FORCE)
                .map(EvidenceRegister.Entry::piece)
                .anyMatch(piece -> piece.subject().equals(old.subject())
                        && piece.service().equals(old.service())
                        && old.statements().stream()
                                .allMatch(statement -> piece.statements().stream()
                                        .anyMatch(newer -> newer.row().equals(statement.row()))));
    }

    /** An accepted gap that nobody carries any longer, and one that soon nobody does. */
    private void acceptances() {
        OpenRows open = OpenRows.of(assessment);
        for (AcceptedGap gap : assessment.plant().plant().accepted()) {
            Optional<LocalDate> end = gap.signature().validUntil();
            if (!isOpen(gap, open) || end.isEmpty() || end.get().isAfter(soon)) {
                continue;
            }
            boolean over = end.get().isBefore(day);
            Phrase what = Phrase.of(
                    over ? BoardWords.ACCEPTANCE_OVER : BoardWords.ACCEPTANCE_ENDS,
                    new Fact.Row(gap.row()),
                    new Fact.Day(end.get()));
            matters.add(Matter.of(Phase.OPERATE, over ? PhaseState.REOPENED : PhaseState.COMING, what)
                    .at(gap.subject())
                    .by(gap.signature().by()));
        }
    }

    private boolean isOpen(AcceptedGap gap, OpenRows open) {
        for (Subject subject : assessment.targeted()) {
            if (subject.id().equals(gap.subject())) {
                return open.of(subject.id()).stream()
                        .map(OpenRow::row)
                        .anyMatch(row -> row.id().equals(gap.row()));
            }
        }
        return false;
    }

    private void statements() {
        for (ConditionStatement statement : assessment.plant().plant().conditions()) {
            if (ends(statement.signature())) {
                matters.add(Matter.of(
                                Phase.OPERATE,
                                PhaseState.COMING,
                                Phrase.of(
                                        BoardWords.STATEMENT_ENDS,
                                        new Fact.Stated(statement.id()),
                                        new Fact.Day(statement
                                                .signature()
                                                .validUntil()
                                                .orElseThrow())))
                        .by(statement.signature().by()));
            }
        }
    }

    private void approvals() {
        assessment.plant().plant().approvals().stream()
                .filter(approval -> ends(approval.signature()))
                .forEach(approval -> matters.add(Matter.of(
                                Phase.OPERATE,
                                PhaseState.COMING,
                                Phrase.of(
                                        BoardWords.APPROVAL_ENDS,
                                        new Fact.Text(approval.step()),
                                        new Fact.Day(approval.signature()
                                                .validUntil()
                                                .orElseThrow())))
                        .by(approval.signature().by())));
    }

    private boolean ends(Signature signature) {
        return signature.holdsOn(day)
                && signature.validUntil().filter(last -> !last.isAfter(soon)).isPresent();
    }
}
